import { withState } from "../diagnosis/address/write";
import { saysNothing, type State } from "../diagnosis/model";
import { separating } from "../diagnosis/ask/most-useful";
import { makesSurer } from "../diagnosis/ask/makes-surer";
import { rank, type Ranked, stillPossible } from "../diagnosis/rank/rank";
import { type Verdict, verdictOf } from "../diagnosis/rank/verdict";
import { answerable } from "../guide/answerable";
import { earlierAnswers } from "../guide/earlier-answers";
import type { ResultGuide } from "../guide/guide";
import { headline } from "../guide/headline";
import { answerWords } from "../guide/words";
import { routes } from "../routes";

/** Causes that the text tells of, and checks that it asks for. */
const mostCauses = 3;
const mostChecks = 2;

/** Something to look at, for whoever gets the text. */
export type Check =
  | { readonly kind: "question"; readonly question: string; readonly title: string; readonly href: string }
  | { readonly kind: "article"; readonly cause: string; readonly title: string; readonly href: string };

export interface FoundCause {
  readonly cause: string;
  readonly title: string;
  readonly band: Ranked["band"];
  /** What was answered that speaks for it or against it, strongest first: "System log: 36870" as the guide says it in short. */
  readonly reasons: readonly { readonly name: string; readonly answer: string; readonly speaks: string }[];
  readonly href: string;
}

/** What the answers of a reader say, for somebody else. Addresses are those of the site. */
export interface Found {
  /** The verdict in one line. */
  readonly verdict: string;
  readonly checks: readonly Check[];
  readonly answers: readonly { readonly name: string; readonly answer: string }[];
  /** Questions that the reader was asked and could not answer. */
  readonly unanswered: readonly string[];
  readonly causes: readonly FoundCause[];
  /** How many more are possible. */
  readonly others: number;
  readonly tried: readonly { readonly title: string; readonly href: string }[];
  readonly href: string;
}

/**
 * The same state for whoever gets the text: they can get onto the host, and look again where the reader could not see.
 * Their links say so, or each would lead past what only the host can tell.
 */
export function forReceiver(guide: ResultGuide, state: State): State {
  const { question, answer } = guide.hostAccess;
  return { ...state, answers: { ...state.answers, [question]: [answer] } };
}

/** What to look at, the most telling first: what parts the causes that fit, and how the first of them is told where one leads. */
function checksFor(guide: ResultGuide, state: State, verdict: Verdict, possible: readonly Ranked[]): Check[] {
  const receiver = forReceiver(guide, state);
  const candidates = answerable(guide, receiver);
  const [first, second] = possible;
  const parting = first && second ? separating(guide, receiver, [first.cause, second.cause], candidates)?.question : undefined;
  const surer = makesSurer(guide, receiver, candidates).map(({ question }) => question);
  const questions = [...new Set(verdict.kind === "cause" && parting !== undefined ? [parting, ...surer] : surer)]
    .filter((question) => candidates.includes(question) && question !== guide.hostAccess.question)
    .map((question): Check => ({
      kind: "question",
      question,
      title: guide.questions[question]!.title,
      href: withState(routes.question(question), receiver),
    }));
  const articles = possible.map(({ cause }): Check => ({
    kind: "article",
    cause,
    title: guide.causes[cause]!.title,
    href: withState(routes.cause(cause), receiver),
  }));
  const leading = verdict.kind === "cause" ? articles.slice(0, 1) : [];
  return [...leading, ...questions, ...articles.slice(leading.length)].slice(0, mostChecks);
}

/** Lays out what a state says, for somebody who has not seen it. The guide has causes. */
export function foundOf(guide: ResultGuide, state: State): Found {
  const ranking = rank(guide, state);
  const verdict = verdictOf(guide, ranking)!;
  const possible = stillPossible(ranking);
  const { surety, title } = headline(guide, verdict);
  const given = earlierAnswers(guide, state);
  const isSaid = ({ question }: { readonly question: string }) => !(state.answers[question] ?? []).every(saysNothing);
  const article = (cause: string) => ({ title: guide.causes[cause]!.title, href: routes.cause(cause) });
  return {
    verdict: `${surety === undefined ? "" : `${surety}: `}${title.replace(/^Your /, "The ")}.`,
    checks: checksFor(guide, state, verdict, possible),
    answers: given.filter(isSaid).map(({ name, answer }) => ({ name, answer })),
    unanswered: given.filter((one) => !isSaid(one)).map(({ name }) => name),
    causes: possible.slice(0, mostCauses).map(({ cause, band, reasons }) => ({
      cause,
      band,
      ...article(cause),
      reasons: reasons.map(({ question, answer, speaks }) => ({
        name: guide.questions[question]!.name,
        answer: answerWords(guide, question, answer),
        speaks,
      })),
    })),
    others: Math.max(0, possible.length - mostCauses),
    tried: state.tried.map(article),
    href: withState(routes.result, state),
  };
}
