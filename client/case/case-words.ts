import type { Pair } from "@/lib/diagnosis/address/pairs";
import { fixedKey, triedKey } from "@/lib/diagnosis/ids";

const counted = (count: number, one: string, many: string) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);

/** What a case holds, in words: "5 answers, 1 fix tried". A question with several answers counts once. */
export function caseWords(pairs: readonly Pair[]): string {
  const tried = pairs.filter(({ key }) => key === triedKey).map(({ values }) => values.length)[0] || 0;
  const fixed = pairs.filter(({ key }) => key === fixedKey).length;
  return counted(pairs.length - fixed - (tried > 0 ? 1 : 0), "answer", "answers")
    .concat(counted(tried, "fix tried", "fixes tried"), fixed > 0 ? "fixed" : [])
    .join(", ");
}
