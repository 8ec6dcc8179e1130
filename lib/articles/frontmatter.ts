import { z } from "zod";
import { grades } from "./grade";

const text = z.string().trim().min(3);

/**
 * What stands above an article. What the engine and the lists need of a cause (title, summary, stages, minutes, risk,
 * access) is in `content/causes.ts` and nowhere else.
 */
export const frontmatter = z.strictObject({
  /** The cause that the article is about; the same word as the file's name. */
  cause: text,
  /** How well the link between this cause and 0x904 / 0x7 is supported, as a whole. */
  grade: z.enum(grades),
  /** Windows versions, or other systems, in which the cause occurs. */
  appliesTo: z.strictObject({ host: text, client: text }),
  /** Event ids that the article names, each as "source id". */
  events: z.array(z.string().regex(/^\S.* \d+$/, 'a source and a number, as "Schannel 36870"')),
  /** The day on which the article was last checked against its sources. */
  checkedOn: z.union([z.date().transform((day) => day.toISOString().slice(0, 10)), z.iso.date()]),
});
export type Frontmatter = z.infer<typeof frontmatter>;
