/** The stories that somebody made up, of which every cause has one. */
export const storiesFile = "tests/fixtures/constructed-stories.ts";

/** The files that a cause has for itself: its article, and how the output of its commands is read. */
export const ownFiles = (id: string) => [`content/causes/${id}.mdx`, `content/readings/${id}.ts`] as const;
