import { folded, isWithoutBlanks } from "./terms";
import type { Stem } from "./words";

/** In another alphabet, so that English has no such word. */
const otherAlphabet = /[\u0370-\uFFEF]/;

/** English has other words with so short a beginning. */
const isLongEnough = (begins: string) => begins.length > 4 || otherAlphabet.test(begins);

/** A text in which the words of other languages that we know are English. Words that we do not know stay. */
export function inEnglish(text: string, stems: readonly Stem[]): string {
  return text.replace(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu, (word) => {
    const whole = folded(word);
    if (isWithoutBlanks(whole)) return ` ${withoutBlanks(whole, stems).join(" ")} `;
    const stem = stems.find(
      ({ begins, anywhere }) => !anywhere && (begins === whole || (isLongEnough(begins) && whole.startsWith(begins))),
    );
    if (stem === undefined) return otherAlphabet.test(word) ? "" : word;
    return stem.means.join(" ");
  });
}

/** The meanings in a text without blanks, in its order: each place belongs to the longest word that stands there. */
function withoutBlanks(text: string, stems: readonly Stem[]): readonly string[] {
  const found: { readonly place: number; readonly means: readonly string[] }[] = [];
  let left = text;
  for (const { begins, means, anywhere } of stems) {
    const place = anywhere ? left.indexOf(begins) : -1;
    if (place < 0) continue;
    found.push({ place, means });
    left = left.replaceAll(begins, " ".repeat(begins.length));
  }
  return found.toSorted((a, b) => a.place - b.place).flatMap(({ means }) => means);
}
