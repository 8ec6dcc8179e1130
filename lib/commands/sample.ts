import { z } from "zod";
import { expectedBy, type Mismatch, say } from "../problem";
import type { FenceMeta } from "./fence";

/** What a piece of output says of the machine. `neither`: nothing yet, as when the log is off or the rights are missing. */
export const verdicts = ["good", "bad", "neither"] as const;
export type Verdict = (typeof verdicts)[number];

const words = z.strictObject({
  /** Id of the command that prints it. */
  of: z.string({ error: "expected the id of the command above" }),
  is: z.enum(verdicts),
  /** Key of the source that shows the form, `measured` on a machine of ours, or `constructed` after such forms. */
  from: z.string({ error: 'expected a key of content/sources.ts, "measured" or "constructed"' }).min(1),
  /** What is special about it: "Server 2019", "no rights". */
  note: z.string().trim().min(2).optional(),
  /** The day on which it is read, where the check compares a date with now. */
  on: z.iso.date({ error: "expected a day such as 2026-03-09" }).optional(),
});

/** A piece of what a check prints. */
export interface Sample extends Omit<z.infer<typeof words>, "of"> {
  readonly text: string;
  /** The name and the address of the source, once the page has looked it up. */
  readonly source?: { readonly name: string; readonly href: string };
}

/** The language of a fence that holds a sample. */
export const sampleLanguage = "output";

/** The words of `from` that are no source. */
export const ownSamples: readonly string[] = ["measured", "constructed"];

/** Reads an output fence below the command with this id, or says everything that is wrong with its words. */
export function readSample(
  meta: FenceMeta,
  text: string,
  command: string | undefined,
): { sample: Sample } | { problems: (Mismatch & { field: string })[] } {
  const read = words.safeParse(meta);
  if (!read.success)
    return {
      problems: read.error.issues.map((issue) => ({
        field: `output ${issue.path.join(".") || "words"}`,
        expected: expectedBy(issue.message),
        found: say(issue.path.length === 1 ? meta[String(issue.path[0])] : Object.keys(meta).join(" ")),
        fix: "Write it on the line of the fence, behind the language.",
      })),
    };
  const { of, ...rest } = read.data;
  if (of === command) return { sample: { ...rest, text } };
  return {
    problems: [
      {
        field: "output of",
        expected: `the id of the command above (${command ?? "it has none"})`,
        found: say(of),
        fix: "Put the sample directly below its command, and name that command.",
      },
    ],
  };
}
