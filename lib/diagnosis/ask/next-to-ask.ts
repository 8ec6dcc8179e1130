import { answersTo, answerFacts } from "../answers";
import { idsOf, own } from "../ids";
import { type Model, result, saysNothing, type State, unsure } from "../model";
import { rank } from "../rank/rank";
import { isFarAhead, verdictOf } from "../rank/verdict";
import { mostUseful } from "./most-useful";
import { partsTwins } from "./parts-twins";
import { step } from "./step";

/** So many questions follow at most when the flow has nothing left to tell: more would be a questionnaire of its own. */
const mostBeside = 3;

/** Below this an answer is expected to tell next to nothing. In bits. */
export const leastBits = 0.05;

/** So many causes are read at most: the first, and the two that one would mistake it for. */
const read = 3;

function resultFor(model: Model, state: State) {
  const ranking = rank(model, state);
  const verdict = verdictOf(model, ranking);
  const [first, ...others] = ranking.causes.slice(0, read).map(({ cause }) => cause);
  // What a reader would see change: how much may be said, who stands first, and who beside it.
  return { ranking, verdict, told: [verdict?.kind, first, ...others.sort()].join(" ") };
}

/** Whether any single answer to the question would change the verdict, the first place or the two beside it. */
function canChange(model: Model, state: State, question: string, now: string): boolean {
  const facts = own(model.questions, question);
  if (facts === undefined) return false;
  return Object.keys(facts.answers)
    .filter((answer) => !answerFacts(facts, answer).withdrawn)
    .some((answer) => resultFor(model, { ...state, answers: { ...state.answers, [question]: [answer] } }).told !== now);
}

/**
 * What to ask this reader next, or `result`. The written flow goes first; on its way a question that can no longer change
 * the verdict or the first three is passed by, as if the reader were not sure, so that every way stays one that `validate`
 * has proved; so is one that is not among `candidates`, those that this reader can answer (all questions, when left out).
 * A routing question never is. Asking stops when a cause stands far ahead, unless the flow's next question parts it from
 * a twin. Where the flow has nothing left to tell and no
 * cause stands out, at most three more follow, the most useful of `candidates` first. What the reader knew beside the flow
 * counts among the three, and whoever cannot answer the most useful one is at the end of what they know.
 */
export function nextToAsk<C extends string, Q extends string>(
  model: Model<C, Q>,
  state: State<NoInfer<C>, NoInfer<Q>>,
  candidates: readonly NoInfer<Q>[] = idsOf(model.questions),
): Q | typeof result {
  const { ranking, verdict, told } = resultFor(model, state);
  if (verdict?.kind === "cause" && isFarAhead(ranking)) {
    const { next } = step(model, state.answers);
    return next !== result && candidates.includes(next) && partsTwins(model, state, ranking, next) ? next : result;
  }
  let answers = state.answers;
  for (;;) {
    const { answered, next } = step(model, answers);
    if (next === result) {
      const beside = idsOf(state.answers).filter((question) => !answered.some((one) => one.question === question));
      const atEnd = beside.length >= mostBeside || beside.some((question) => answersTo(state.answers, question).some(saysNothing));
      return verdict?.kind === "cause" || atEnd ? result : (usefulBeside(model, state, candidates) ?? result);
    }
    if (own(model.questions, next)?.routing || (candidates.includes(next) && canChange(model, state, next, told))) return next;
    answers = { ...answers, [next]: [unsure] };
  }
}

/** The most useful question that was not asked yet: somebody who was not sure is not asked again. */
function usefulBeside<Q extends string>(model: Model<string, Q>, state: State<string, Q>, candidates: readonly Q[]): Q | undefined {
  const open = candidates.filter((question) => !answersTo(state.answers, question).some(saysNothing));
  return mostUseful(model, state, open).find(({ bits }) => bits >= leastBits)?.question;
}
