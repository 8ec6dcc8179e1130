import { type CauseId, causes } from "@/content/causes";
import type { Code } from "@/content/codes/code";
import { type Head, questionTitles } from "@/content/heads";
import type { Question } from "@/content/question";
import { type QuestionId, questions } from "@/content/questions";
import { hex } from "@/lib/codes/hex";

/** Characters of a title and of a description that a search result shows whole. */
const mostShown = { title: 60, description: 160 } as const;

/** The first text that is shown whole; the last where none is. */
const firstWhole = (most: number, ...texts: readonly [string, ...string[]]) =>
  texts.find(({ length }) => length <= most) ?? texts[texts.length - 1]!;

const title = (...titles: readonly [string, ...string[]]) => firstWhole(mostShown.title, ...titles);

/** As many of the sentences as are shown whole; where that leaves much room, as many words. */
function beginning(text: string): string {
  const most = mostShown.description;
  if (text.length <= most) return text;
  const end = [...text.matchAll(/[.?!](?= )/g)].map(({ index }) => index + 1).findLast((at) => at <= most) ?? 0;
  if (end >= 110) return text.slice(0, end);
  return `${text.slice(0, text.lastIndexOf(" ", most - 2)).replace(/[,;:.]$/, "")} …`;
}

export function headOfCause(cause: CauseId): Head {
  const { name, summary } = causes[cause];
  return {
    title: title(`Remote Desktop error 0x904: ${name}`, `RDP error 0x904: ${name}`),
    description: firstWhole(
      mostShown.description,
      `Error code 0x904, extended error code 0x7: ${summary}`,
      `Error 0x904, extended error 0x7: ${summary}`,
      `Error 0x904 / 0x7: ${summary}`,
    ),
  };
}

export function headOfQuestion(question: QuestionId): Head {
  const asked: Question = questions[question];
  return {
    title: questionTitles[question] ?? title(`${asked.title} Error 0x904 / 0x7`, `${asked.name}: Remote Desktop error 0x904`),
    description: beginning(`Remote Desktop error 0x904 / 0x7: ${asked.title} ${asked.why}`),
  };
}

export function headOfCode({ number, meaning, next }: Code): Head {
  const code = `${hex(number)} (${number})`;
  const [short] = meaning.replace(/ \([^)]*\)/g, "").split(/[.:;,]/, 1);
  return {
    title: title(
      `Remote Desktop error ${code}: ${short}`,
      `RDP error ${code}: ${short}`,
      `Remote Desktop error code ${code}: meaning and fix`,
    ),
    description: beginning(`Error code ${code} of Remote Desktop: ${meaning} ${next}`),
  };
}
