import { answerFacts, answersTaken, answersTo, isAnswered } from "../diagnosis/answers";
import { type Answers, type Model, saysNothing, type State } from "../diagnosis/model";

type Questions = Pick<Model, "questions">;

/** One answer of one question. */
export interface OneAnswer {
  readonly question: string;
  readonly answer: string;
}

/** Both ids as one. */
export const keyOf = ({ question, answer }: OneAnswer): string => `${question}=${answer}`;

export interface Observed {
  readonly state: State;
  /** Answers to the same question that had to give way to it. */
  readonly replaced: readonly string[];
}

function withAnswers({ answers, ...rest }: State, question: string, given: readonly string[]): State {
  const { [question]: _before, ...others } = answers;
  return { ...rest, answers: given.length === 0 ? others : { ...others, [question]: given } };
}

/**
 * The state with one more observation. Where the question takes several answers it joins those that can hold beside it,
 * else it takes the place of what was answered.
 */
export function withObservation(model: Questions, state: State, { question, answer }: OneAnswer): Observed {
  const facts = model.questions[question]!;
  const before = answersTo(state.answers, question).filter((one) => one !== answer && !saysNothing(one));
  const isAlone = !facts.several || answerFacts(facts, answer).exclusive;
  const given = isAlone ? [answer] : answersTaken(model, question, [...before, answer]);
  return { state: withAnswers(state, question, given), replaced: before.filter((one) => !given.includes(one)) };
}

/** The state without one observation; the other answers to its question stay. */
export function withoutObservation(state: State, { question, answer }: OneAnswer): State {
  return withAnswers(
    state,
    question,
    answersTo(state.answers, question).filter((one) => one !== answer),
  );
}

/** The answers without those that something else gave, such as a text that was read. */
export function answersWithout(answers: Answers, given: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers)
      .map(([question, all]): [string, readonly string[]] => [question, (all ?? []).filter((one) => !isAnswered(given, question, one))])
      .filter(([, all]) => all.length > 0),
  );
}
