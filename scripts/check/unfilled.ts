import type { Problem } from "@/lib/problem";
import { gapIn } from "../writing/gap";

/** What `npm run new-cause` left to the author and nobody has written yet. */
export function unfilledProblems({ texts }: { readonly texts: ReadonlyMap<string, string> }): Problem[] {
  return [...texts].flatMap(([file, text]) =>
    text.split("\n").flatMap((line, i): Problem[] => {
      const expected = gapIn(line);
      return expected === undefined ? [] : [{ file, line: i + 1, field: "gap", expected, found: "TODO", fix: "Write it in its place." }];
    }),
  );
}
