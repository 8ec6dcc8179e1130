/** The components of an article, with the attributes that each takes. They come from `app/article-components.tsx`. */
export const components: Readonly<Record<string, readonly string[]>> = {
  Grade: ["is", "by"],
  Warning: ["title"],
  Note: ["title"],
  Change: ["id"],
};

/** HTML that Markdown has no sign for. It takes no attributes. */
export const htmlElements: readonly string[] = ["br", "kbd", "sub", "sup"];
