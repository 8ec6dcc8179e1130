import { ownSamples } from "@/lib/commands/sample";
import type { Problem } from "@/lib/problem";
import type { SignedCheck } from "./checks-with-signs";
import type { Site } from "./site";

/** Samples that say where their form comes from, and hold something. */
export function sampleProblems({ sources }: Site, { key, samples }: SignedCheck): Problem[] {
  return samples.flatMap(({ from, text, place }): Problem[] => [
    ...(ownSamples.includes(from) || Object.hasOwn(sources, from)
      ? []
      : [
          {
            ...place,
            field: `${key} output from`,
            expected: `a key of content/sources.ts, ${ownSamples.join(" or ")}`,
            found: `"${from}"`,
            fix: "Correct the key, or add the source there.",
          },
        ]),
    ...(text.trim() === ""
      ? [
          {
            ...place,
            field: `${key} output`,
            expected: "what the command prints",
            found: "nothing",
            fix: "Remove the sample; what silence means stands in the reading.",
          },
        ]
      : []),
  ]);
}
