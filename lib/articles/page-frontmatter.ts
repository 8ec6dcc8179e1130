import { z } from "zod";

const text = z.string().trim().min(3);

/**
 * What stands above a page of prose: all that the site says of it. `app/[page]` makes its address of the file's name, and
 * the menu, the search and the heads are made of these words.
 */
export const pageFrontmatter = z
  .strictObject({
    /** Its h1, and its name in the search. */
    title: text,
    /** The sentence or two below that: what the reader gets or does here. */
    lead: text,
    /** What a search engine, a tab and a preview show: they cut off what is longer. */
    head: z.strictObject({ title: text.min(35).max(60), description: text.min(80).max(160) }),
    /** Its entry in the menu, which goes by place from small to large; none where the page is left out. */
    menu: z.strictObject({ name: text, place: z.int().min(1).max(99) }).optional(),
    /** The section of the menu to which it belongs, where it has no entry of its own. */
    under: text.optional(),
    search: z.strictObject({
      /** The line below its title among the results. */
      detail: text,
      /** Words under which readers look for it, beside those of title and detail. */
      names: text,
    }),
  })
  .refine(({ menu, under }) => menu === undefined || under === undefined, {
    path: ["under"],
    message: "expected a page with menu, or one with under",
  });
export type PageFrontmatter = z.infer<typeof pageFrontmatter>;
