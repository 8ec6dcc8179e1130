import { expectedLength } from "../diagnosis/ask/paths";
import { step } from "../diagnosis/ask/step";
import type { State } from "../diagnosis/model";
import type { Guide } from "./guide";

/** Which question of those asked this is, from 1, and about how many there will be. What was said in the box was not asked. */
export function progress(guide: Guide, { answers }: State, question: string): { readonly number: number; readonly about: number } {
  const { answered, next } = step(guide, { ...answers, [question]: [] });
  const place = answered.findIndex((one) => one.question === question);
  const number = (place < 0 ? answered.length : place) + 1;
  // A question beside the flow is one of the last.
  const left = next === question || place >= 0 ? Math.max(1, Math.round(expectedLength(guide, question))) : 1;
  return { number, about: number - 1 + left };
}
