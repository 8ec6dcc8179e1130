import { z } from "zod";
import { effects, losers, places } from "../commands/command";
import { grades } from "./grade";

const text = z.string().trim().min(3);

const minutes = z.int().min(1).max(600);
const oneOf = <T extends Record<string, unknown>>(table: T) => z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);

/** What somebody does with the hands in a step, in the words of a fence. */
const byHand = z.strictObject({
  minutes,
  where: oneOf(places),
  elevated: z.boolean().default(false),
  effect: oneOf(effects).default("changes-settings"),
  disconnects: oneOf(losers).optional(),
  /** It has no way back. */
  lasting: z.boolean().default(false),
});
export type ByHand = z.infer<typeof byHand>;

/** The steps of an article by the id of their heading without its number, each with its minutes. */
const steps = z.record(
  z.string().regex(/^[\p{L}\p{N}_-]+$/u, "the id of a heading"),
  z.union([minutes, byHand], { error: "expected whole minutes, or minutes with where, elevated, effect, disconnects, lasting" }),
);

/**
 * What stands above an article. What the lists need of a cause (title, summary, sign, stages, prior)
 * is in `content/causes.ts`; its minutes, risk and rights follow from the steps and commands of the article.
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
  /** The steps that one takes in the usual case, "is-it-this" first. What they need, do and last stands above the article. */
  usual: steps,
  /** The steps of "Other cases". */
  branches: steps.default({}),
  /** The day on which the article was last checked against its sources. */
  checkedOn: z.union([z.date().transform((day) => day.toISOString().slice(0, 10)), z.iso.date()]),
});
export type Frontmatter = z.infer<typeof frontmatter>;
