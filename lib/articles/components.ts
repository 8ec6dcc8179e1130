/** The components of every text, with the attributes that each takes. They come from `app/_joining/article-components.tsx`. */
export const components: Readonly<Record<string, readonly string[]>> = {
  Grade: ["is", "by"],
  Warning: ["title"],
  Note: ["title"],
  Change: ["id"],
};

/** What a page of prose may hold besides, whole parts without attributes. They come from `app/[page]/page-parts.tsx`. */
export const pageParts = ["CollectorSeal", "ReadyText"] as const;
export type PagePart = (typeof pageParts)[number];

/** HTML that Markdown has no sign for. It takes no attributes. */
export const htmlElements: readonly string[] = ["br", "kbd", "sub", "sup"];
