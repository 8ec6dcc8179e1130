import { result, unsure } from "../diagnosis/model";

/** Where an answer leads: a question's id or `result`. */
export interface Way {
  readonly to: string;
  /** The answers that lead there, in the order of the question. */
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

/** A question as a stop of the flow. */
export interface FlowStop {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly ways: readonly Way[];
  /** This answer follows once one of these questions is answered: then nobody is asked. */
  readonly follows?: { readonly answer: string; readonly from: readonly string[] };
}

interface AskedQuestion {
  readonly name: string;
  readonly title: string;
  readonly unsure: string;
  readonly answers: Readonly<Record<string, { readonly label: string; readonly short?: string; readonly withdrawn?: boolean }>>;
  readonly follows?: FlowStop["follows"];
}

/** The answers that are offered, in words, `unsure` last. */
const offered = ({ answers, unsure: notSure }: AskedQuestion) => [
  ...Object.entries(answers)
    .filter(([, { withdrawn }]) => !withdrawn)
    .map(([id, { label, short }]) => ({ id, label: short ?? label })),
  { id: unsure, label: notSure },
];

/** The flow as stops in the order of its table, each with where its answers lead, those with one end together. */
export function flowStops(
  questions: Readonly<Record<string, AskedQuestion>>,
  next: Readonly<Record<string, Readonly<Record<string, string>>>>,
): FlowStop[] {
  return Object.entries(next).map(([id, arrows]) => {
    const question = questions[id]!;
    const answers = offered(question);
    const ends = [...new Set(answers.map((answer) => arrows[answer.id]!))].sort((a, b) => Number(a === result) - Number(b === result));
    return {
      id,
      name: question.name,
      title: question.title,
      ways: ends.map((to) => ({ to, answers: answers.filter((answer) => arrows[answer.id] === to) })),
      ...(question.follows && { follows: question.follows }),
    };
  });
}
