import { type Model, notLooked, result, saysNothing, type State, unsure } from "../model";
import { makesSurer } from "../ask/makes-surer";
import { rank, type Ranked, type Ranking, stillPossible } from "../rank/rank";
import { isAnswered } from "../answers";
import { idsOf } from "../ids";
import { verdictOf } from "../rank/verdict";
import { inConversation } from "../ask/in-conversation";
import { step } from "../ask/step";
import { bullet, paragraph } from "./text-lines";

/** What things are called. The engine knows ids only. */
export interface TicketWords<C extends string = string, Q extends string = string> {
  /** The first line: the error as the reader saw it. */
  readonly title: string;
  /** The address that opens this diagnosis again. */
  readonly link: string;
  readonly question: (question: Q) => string;
  /** An answer in a few words; never asked for `unsure`. */
  readonly answer: (question: Q, answer: string) => string;
  readonly cause: (cause: C) => string;
  /** The family and, where it helps, whom to turn to. */
  readonly family: (family: string) => string;
  /** The address of a cause's article, where the ticket should carry it. */
  readonly article?: (cause: C) => string;
}

/** Causes told with their reasons; the others that are still possible are counted. */
const mostCauses = 10;

const oneOrMore = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

function causeLines<C extends string, Q extends string>(
  { cause, band, reasons }: Ranked<C, Q>,
  place: number,
  words: TicketWords<C, Q>,
): string[] {
  const article = words.article?.(cause);
  return [
    ...paragraph(`${place}. ${words.cause(cause)} - ${band}`, "   "),
    ...reasons.flatMap(({ question, answer, speaks }) =>
      bullet(`${speaks}: ${words.question(question)}: ${words.answer(question, answer)}`, "   "),
    ),
    ...(article === undefined ? [] : bullet(article, "   ")),
  ];
}

function rankingLines<C extends string, Q extends string>(model: Model<C, Q>, ranking: Ranking<C, Q>, words: TicketWords<C, Q>): string[] {
  const possible = stillPossible(ranking);
  const told = possible.slice(0, mostCauses);
  const untold = possible.length - told.length;
  const unlikely = ranking.causes.filter(({ band, tried }) => band === "unlikely" && !tried).length;
  const verdict = verdictOf(model, ranking);
  return [
    ...(verdict?.kind === "unknown" ? paragraph("No known cause explains this well. The causes below are only the nearest ones.") : []),
    ...(verdict?.kind === "family" ? paragraph(`The likely causes belong to one family: ${words.family(verdict.family)}`) : []),
    ...(verdict?.kind === "flat" ? paragraph("The answers do not tell the causes apart yet. The first is the one to look at first.") : []),
    ...told.flatMap((ranked, i) => causeLines(ranked, i + 1, words)),
    ...(untold > 0 ? paragraph(`${oneOrMore(untold, "more cause is", "more causes are")} possible.`) : []),
    ...(unlikely > 0 ? paragraph(`${oneOrMore(unlikely, "cause is", "causes are")} unlikely.`) : []),
  ];
}

function unknownLines<C extends string, Q extends string>(
  model: Model<C, Q>,
  { answers }: State<C, Q>,
  words: TicketWords<C, Q>,
): string[] {
  const notSure = idsOf(model.questions).filter((question) => isAnswered(answers, question, unsure));
  const notYet = idsOf(model.questions).filter((question) => isAnswered(answers, question, notLooked));
  const { next } = step(model, answers);
  return [
    ...notSure.flatMap((question) => bullet(`${words.question(question)}: not sure`)),
    ...notYet.flatMap((question) => bullet(`${words.question(question)}: not looked at yet`)),
    ...(next === result ? [] : bullet(`${words.question(next)}: not answered yet, nor what follows from it`)),
  ];
}

/**
 * The whole diagnosis as plain text for a support ticket, without a newline at the end. Lines stay under 100
 * characters, save where one word (an address) is longer. The punctuation is ASCII; the words are the caller's.
 */
export function ticketText<C extends string, Q extends string>(
  model: Model<C, Q>,
  state: State<NoInfer<C>, NoInfer<Q>>,
  words: TicketWords<NoInfer<C>, NoInfer<Q>>,
): string {
  const ranking = rank(model, state);
  const tried = idsOf(model.causes).filter((cause) => state.tried.includes(cause));
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [
      "What was answered",
      inConversation(model, state.answers)
        .filter(({ answers }) => answers.some((answer) => !saysNothing(answer)))
        .flatMap(({ question, answers }) =>
          bullet(`${words.question(question)}: ${answers.map((answer) => words.answer(question, answer)).join("; ")}`),
        ),
    ],
    ["What it points to", rankingLines(model, ranking, words)],
    ["What helped", state.fixed === undefined ? [] : bullet(words.cause(state.fixed))],
    ["What was tried and did not help", tried.flatMap((cause) => bullet(words.cause(cause)))],
    ["What is not known yet", unknownLines(model, state, words)],
    ["What would make it surer", makesSurer(model, state).flatMap(({ question }) => bullet(words.question(question)))],
  ];
  const head = [...paragraph(words.title), ...paragraph(words.link)];
  const filled = sections.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => [heading, ...lines]);
  return [head, ...filled].map((lines) => lines.join("\n")).join("\n\n");
}
