import { isAnswered } from "@/lib/diagnosis/answers";
import type { State } from "@/lib/diagnosis/model";
import type { Guide } from "@/lib/guide/guide";
import { ruledOut } from "@/lib/guide/ruled-out";

/** The answer for which a line stands, as an address has it. */
const answerOf = (line: HTMLElement) => line.dataset.unless!.split("=") as [question: string, answer: string];

/** Puts a line in the place of each command that cannot run where this reader would run it, by what they have said. */
export function hideCommands(guide: Guide, state: State) {
  for (const place of document.querySelectorAll<HTMLElement>("[data-place]")) {
    const lines = [...place.querySelectorAll<HTMLElement>("[data-unless]")];
    const by: Record<string, string[]> = {};
    for (const [question, answer] of lines.map(answerOf)) (by[question] ??= []).push(answer);
    const said = ruledOut(guide, state, by)
      ? lines.find((line) => isAnswered(state.answers, answerOf(line)[0], answerOf(line)[1]))
      : undefined;
    for (const line of lines) line.hidden = line !== said;
    place.querySelector<HTMLElement>("[data-runs]")!.hidden = said !== undefined;
  }
}
