import type { Suggested } from "@/components/know/suggestion-list";
import type { WordedGuide } from "@/lib/guide/guide";
import { shownObservation } from "@/lib/guide/observed";
import { keyOf, type OneAnswer } from "@/lib/observations/set";
import type { Finder } from "./finder";
import { usePasted } from "./use-pasted";

export interface Understood {
  readonly suggestions: readonly Suggested[];
  /** What is known of the text although nothing can be answered by it: "0x904 with 0x7 is …". */
  readonly notes: readonly string[];
  /** Whether the words by which it could be understood are still on their way. */
  readonly isLoading: boolean;
  /** Whether more suggestions may still come for this text. */
  readonly isPending: boolean;
  /** Whether nothing at all is known of it, and nobody reads it any more. */
  readonly isUnknown: boolean;
}

const nothing: Understood = { suggestions: [], notes: [], isLoading: false, isPending: false, isUnknown: false };
const most = 7;

/** The readers of pasted text know what has numbers in it: codes, events, addresses. */
const hasNumber = /\d/;

/** What a line that somebody types may mean: by the words of the answers, and by the readers of pasted text. */
export function useSuggestions(
  guide: WordedGuide,
  { find, isReady, trouble }: Finder,
  text: string,
  own: readonly OneAnswer[],
): Understood {
  const line = text.trim();
  const pasting = usePasted(hasNumber.test(line) ? line : "");
  if (line === "") return nothing;
  const found = find(text);
  const byWords = new Map(found.map((one) => [keyOf(one), one.words]));
  const findings = pasting.kind === "read" ? pasting.reading.settled(pasting.read, {}, {}).findings : [];
  const answersOf = (says: Readonly<Record<string, string>>) => Object.entries(says).map(([question, answer]) => ({ question, answer }));
  const read = findings.flatMap(({ answers, choices }) => [answers, ...choices].flatMap(answersOf));
  const once = new Map([...read, ...found].map((one) => [keyOf(one), one]));
  for (const one of own) once.delete(keyOf(one));
  const suggestions = [...once.values()]
    .slice(0, most)
    .map((one) => ({ ...shownObservation(guide, one), called: byWords.get(keyOf(one)) }));
  const silent = findings.filter(({ answers, choices }) => Object.keys(answers).length === 0 && choices.length === 0);
  const failed = trouble();
  const means = found.length > 0 || read.length > 0 ? [] : [...new Set(silent.map(({ means }) => means))];
  return {
    suggestions,
    notes: failed === undefined ? means : [...means, `${failed} Type again to try again.`],
    isLoading: !isReady() && failed === undefined && suggestions.length === 0,
    isPending: failed === undefined && (!isReady() || pasting.kind === "reading"),
    isUnknown: isReady() && found.length === 0 && findings.length === 0 && pasting.kind !== "reading",
  };
}
