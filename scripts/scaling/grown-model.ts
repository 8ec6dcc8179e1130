import { answerFacts } from "@/lib/diagnosis/answers";
import { idsOf } from "@/lib/diagnosis/ids";
import { type Model, type QuestionFacts, result, type Row, unsure } from "@/lib/diagnosis/model";
import { type Dice, diceOf } from "./dice";

/** A copied question tells so many copied causes apart, each by an answer of its own: only such with as many answers are copied. */
const causesPerQuestion = 4;

type Questions = Model["questions"];

/** The id of a copy; those of the original are as they were. */
const copyOf = (id: string, number: number) => `${id}-copy-${number}`;

/**
 * The real model as it may look with so many causes, the same for the same seed. Each further cause is the copy of a real
 * one, and rarer than that. Questions come along, copies too, one answer of which tells the cause from all others; they
 * are asked where the flow led to the result before, so the first questions stay what they are. Some copies come
 * first on no path, as in a model that is being written. Whatever else causes and questions hold is copied along.
 */
export function grownModel<M extends Model>(model: M, causes: number, seed: number): M {
  const dice = diceOf(seed);
  const originals = idsOf(model.causes);
  const further = Math.max(0, causes - originals.length);
  const telling = idsOf(model.questions).filter((id) => {
    const facts = model.questions[id]!;
    return isPlain(facts) && Object.keys(facts.answers).length >= causesPerQuestion;
  });
  const added = Array.from({ length: Math.ceil(further / causesPerQuestion) }, (_, i) => ({
    id: copyOf("question", i),
    from: telling[dice(telling.length)]!,
  }));
  const questions: Questions = {
    ...model.questions,
    ...Object.fromEntries(added.map(({ id, from }) => [id, { ...model.questions[from]!, group: undefined }])),
  };
  const copies = Array.from({ length: further }, (_, i) => {
    const from = originals[dice(originals.length)]!;
    const question = added[Math.floor(i / causesPerQuestion)]!;
    return { id: copyOf(from, i), from, evidence: { ...model.evidence[from], ...markOf(model, question, i % causesPerQuestion) } };
  });
  return {
    ...model,
    causes: {
      ...Object.fromEntries(originals.slice(0, causes).map((id) => [id, model.causes[id]!])),
      ...Object.fromEntries(
        copies.map(({ id, from }) => [id, { ...model.causes[from]!, prior: model.causes[from]!.prior / (4 + dice(4)) }]),
      ),
    },
    questions,
    // A mark is hardly met without its cause.
    background: { ...model.background, ...Object.fromEntries(added.map(({ id, from }) => [id, hardlyAny(model, from)])) },
    flow: { start: model.flow.start, next: grownFlow(model, added, dice) },
    evidence: {
      ...Object.fromEntries(originals.slice(0, causes).map((id) => [id, model.evidence[id] ?? {}])),
      ...Object.fromEntries(copies.map(({ id, evidence }) => [id, evidence])),
    },
  };
}

/** Whether a question can be copied by itself: one answer each, none of which is tied to something else. */
function isPlain(facts: QuestionFacts): boolean {
  const answers = Object.keys(facts.answers).map((answer) => answerFacts(facts, answer));
  const tied = answers.some(({ withdrawn, group }) => withdrawn === true || group !== undefined);
  return !facts.routing && !facts.several && facts.follows === undefined && facts.notLooked === undefined && !tied;
}

interface Added {
  readonly id: string;
  readonly from: string;
}

/** The row that tells a copied cause from all others: one answer, by its number, to the question that came with it. */
function markOf(model: Model, { id, from }: Added, number: number): Readonly<Record<string, Row>> {
  const answer = Object.keys(model.questions[from]!.answers)[number]!;
  return { [id]: { [answer]: { level: "always", because: "copied" } } };
}

/** Of a copied question: each answer is hardly heard where the cause has nothing to do with it. */
const hardlyAny = (model: Model, from: string): Row =>
  Object.fromEntries(Object.keys(model.questions[from]!.answers).map((answer) => [answer, { level: "hardly", because: "copied" }]));

/** The flow with each added question in the place of one arrow to the result. Who is not sure is led on as before. */
function grownFlow(model: Model, added: readonly Added[], dice: Dice): Model["flow"]["next"] {
  const next: Record<string, Record<string, string>> = Object.fromEntries(
    Object.entries(model.flow.next).map(([question, arrows]) => [question, { ...arrows }]),
  );
  const open = Object.entries(next).flatMap(([question, arrows]) =>
    Object.keys(arrows).flatMap((answer) => (arrows[answer] === result && answer !== unsure ? [{ question, answer }] : [])),
  );
  for (const { id, from } of added) {
    const [place] = open.splice(dice(open.length), 1);
    next[place!.question]![place!.answer] = id;
    const answers = Object.keys(model.questions[from]!.answers);
    next[id] = Object.fromEntries([...answers, unsure].map((answer) => [answer, result]));
    open.push(...answers.map((answer) => ({ question: id, answer })));
  }
  return next;
}
