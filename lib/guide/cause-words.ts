import type { CauseWords, Guide, ResultGuide } from "./guide";

/** What the result says of the causes, by their ids: it travels apart, since every question would wait for it. */
export type WordsOfCauses = Readonly<Record<string, CauseWords>>;

/** The guide in the two parts in which it travels. */
export function apart(guide: ResultGuide): { readonly guide: Guide; readonly words: WordsOfCauses } {
  const causes: Record<string, Guide["causes"][string]> = {};
  const words: Record<string, CauseWords> = {};
  for (const [id, { title, summary, time, where, need, sessions, mendsHere, stages, ...facts }] of Object.entries(guide.causes)) {
    causes[id] = facts;
    words[id] = { title, summary, time, where, need, sessions, mendsHere, stages };
  }
  return { guide: { ...guide, causes }, words };
}

/** The two parts together again. */
export const together = (guide: Guide, words: WordsOfCauses): ResultGuide => ({
  ...guide,
  causes: Object.fromEntries(Object.entries(guide.causes).map(([id, cause]) => [id, { ...cause, ...words[id]! }])),
});
