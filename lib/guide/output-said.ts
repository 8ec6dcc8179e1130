import { answerFacts, answersTo, asAnswers } from "../diagnosis/answers";
import { type Answers, saysNothing, type State } from "../diagnosis/model";
import type { Finding, Settled } from "../findings/settle";
import type { Guide } from "./guide";

/** One answer to another question that the output gives too. */
export interface AlsoSaid {
  readonly question: string;
  readonly answer: string;
}

/** What the output of a question's command says to that question, and what to others. */
export interface OutputSaid {
  /** The answers to the question that it gives, in the question's order. */
  readonly fits: readonly string[];
  readonly others: readonly AlsoSaid[];
  /** What can be read in several ways of which one answers the question: the reader chooses. */
  readonly open: readonly Finding[];
}

/** The reader with an answer of the question less: what is pasted now is asked anew. */
export function stateBefore(state: State, question: string): State {
  const { [question]: _before, ...answers } = state.answers;
  return { ...state, answers };
}

export function outputSaid(guide: Guide, { findings, answers }: Pick<Settled, "findings" | "answers">, question: string): OutputSaid {
  const said: Answers = asAnswers(answers);
  const given = answersTo(said, question);
  const facts = guide.questions[question]!;
  return {
    fits: Object.keys(facts.answers).filter((answer) => given.includes(answer) && !answerFacts(facts, answer).withdrawn),
    others: Object.entries(said).flatMap(([other, ids = []]) =>
      other === question ? [] : ids.map((answer) => ({ question: other, answer })),
    ),
    open: findings.filter(({ choices }) => choices.some((says) => Object.hasOwn(says, question))),
  };
}

/** The reader's state with what the output says about other questions beside it: settling left out what speaks against an own answer. */
export function withOthers(state: State, others: readonly AlsoSaid[]): State {
  const answers: Record<string, readonly string[]> = {};
  for (const { question, answer } of others) {
    const given = answers[question] ?? answersTo(state.answers, question).filter((one) => !saysNothing(one));
    answers[question] = [...given, answer];
  }
  return { ...state, answers: { ...state.answers, ...answers } };
}
