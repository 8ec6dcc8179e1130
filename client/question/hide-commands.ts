import { isAnswered } from "@/lib/diagnosis/answers";
import type { State } from "@/lib/diagnosis/model";
import type { Guide } from "@/lib/guide/guide";
import { ruledOut } from "@/lib/guide/ruled-out";

/** The answer for which a line stands, as an address has it. */
const answerOf = (line: HTMLElement) => line.dataset.unless!.split("=") as [question: string, answer: string];

/**
 * Puts a line in the place of each command that cannot run where this reader would run it, by what they have said. Where
 * none is left, what belongs to commands goes too, such as the field for their output.
 */
export function hideCommands(guide: Guide, state: State) {
  const places = document.querySelectorAll<HTMLElement>("[data-place]");
  let left = places.length;
  for (const place of places) {
    const lines = [...place.querySelectorAll<HTMLElement>("[data-unless]")];
    const by: Record<string, string[]> = {};
    for (const [question, answer] of lines.map(answerOf)) (by[question] ??= []).push(answer);
    const said = ruledOut(guide, state, by)
      ? lines.find((line) => isAnswered(state.answers, answerOf(line)[0], answerOf(line)[1]))
      : undefined;
    for (const line of lines) line.hidden = line !== said;
    place.querySelector<HTMLElement>("[data-runs]")!.hidden = said !== undefined;
    if (said) left -= 1;
  }
  const isNoneLeft = places.length > 0 && left === 0;
  for (const part of document.querySelectorAll<HTMLElement>("[data-with-commands]")) part.hidden = isNoneLeft;
}
