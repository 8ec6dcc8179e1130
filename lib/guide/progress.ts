import { expectedLength } from "../diagnosis/ask/paths";
import type { State } from "../diagnosis/model";
import type { Guide } from "./guide";

/** Which question this is to the reader, from 1, and about how many there will be. */
export function progress(guide: Guide, { answers }: State, question: string): { readonly number: number; readonly about: number } {
  const number = Object.keys(answers).filter((one) => one !== question).length + 1;
  return { number, about: number - 1 + Math.max(1, Math.round(expectedLength(guide, question))) };
}
