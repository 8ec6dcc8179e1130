/** Ways through the questions: along the written flow, as without scripts, and as a script asks. */
import { guide } from "@/app/_joining/guide";
import { flow } from "@/content/flow";
import { nextFor } from "@/lib/guide/answerable";
import { result, unsure } from "@/lib/diagnosis/model";

export interface Choice {
  readonly question: string;
  readonly answer: string;
}
export type Walk = readonly Choice[];

const next: Readonly<Record<string, Readonly<Record<string, string>>>> = flow.next;
export const pageAfter = ({ question, answer }: Choice) => next[question]![answer]!;

/** The answers that a question offers; one that was split is read only from old addresses. */
export const offeredAnswers = (question: string) =>
  Object.keys(next[question]!).filter((answer) => !guide.questions[question]!.answers[answer]?.withdrawn);

/** What a script asks after these answers, or `result`. The first answer leads along the flow: its page is as it was built. */
export const askedAfter = (given: Walk) =>
  given.length === 1
    ? pageAfter(given[0]!)
    : nextFor(guide, { answers: Object.fromEntries(given.map(({ question, answer }) => [question, [answer]])), tried: [] });

/** The longest way that a script asks for somebody who always gives an answer of the same place in the list. */
export function longestAsked(): Walk {
  const ways = [0, 1, 2, 3].map((place) => {
    const way: Choice[] = [];
    for (let at: string = flow.start; at !== result; at = askedAfter(way)) {
      const answers = offeredAnswers(at).filter((answer) => answer !== unsure);
      way.push({ question: at, answer: answers[place % answers.length]! });
    }
    return way;
  });
  return ways.sort((a, b) => b.length - a.length)[0]!;
}

/** The shortest way from the start to each question. */
function shortestWays(): Map<string, Walk> {
  const ways = new Map<string, Walk>([[flow.start, []]]);
  const queue: string[] = [flow.start];
  for (const question of queue) {
    for (const answer of offeredAnswers(question)) {
      const target = next[question]![answer]!;
      if (target === result || ways.has(target)) continue;
      ways.set(target, [...ways.get(question)!, { question, answer }]);
      queue.push(target);
    }
  }
  return ways;
}

/** Ways through the flow that together give every answer of every question once. */
export function walksOverEveryAnswer(): Walk[] {
  const ways = shortestWays();
  const key = ({ question, answer }: Choice) => `${question}=${answer}`;
  const open = new Set([...ways.keys()].flatMap((question) => offeredAnswers(question).map((answer) => key({ question, answer }))));
  const walks: Walk[] = [];
  for (const [question, way] of ways) {
    for (const answer of offeredAnswers(question)) {
      if (!open.has(key({ question, answer }))) continue;
      const walk: Choice[] = [...way, { question, answer }];
      // On to the end, by answers not yet given where there are any.
      for (let at = pageAfter(walk.at(-1)!); at !== result; at = pageAfter(walk.at(-1)!)) {
        const answers = offeredAnswers(at);
        walk.push({ question: at, answer: answers.find((one) => open.has(key({ question: at, answer: one }))) ?? answers[0]! });
      }
      walk.forEach((choice) => open.delete(key(choice)));
      walks.push(walk);
    }
  }
  return walks;
}
