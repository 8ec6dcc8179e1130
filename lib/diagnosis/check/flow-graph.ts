import { groupOf, isHeard } from "../rank/counted";
import { own } from "../ids";
import { factor, isStronger } from "../rank/likelihood";
import { type Model, result } from "../model";
import { reachableFrom } from "./reach";

/** One answer of the flow. */
export interface Edge {
  readonly answer: string;
  readonly to: FlowNode | undefined;
  /** The fact that the answer tells: of each only the strongest counts. */
  readonly group: string;
  /** By cause: the logarithm of the factor. Undefined for an answer that says nothing. */
  readonly logs: Float64Array | undefined;
}

export interface FlowNode {
  readonly question: string;
  readonly edges: readonly Edge[];
  /** At [c * n + d] no less than what cause c, by number, can gain on cause d from here to the result. */
  readonly gain: Float64Array;
}

/** The flow as linked nodes with what can still be gained, worked out from the result back. The flow must be sound. */
export function flowGraph(model: Model, causes: readonly string[]): FlowNode | undefined {
  const nodes = new Map<string, FlowNode>();
  const logsOf = (question: string, answer: string) =>
    isHeard(model, question, answer) ? Float64Array.from(causes, (cause) => Math.log(factor(model, cause, question, answer))) : undefined;

  const nodeOf = (question: string): FlowNode | undefined => {
    if (question === result) return undefined;
    const known = nodes.get(question);
    if (known !== undefined) return known;
    const edges = Object.entries(own(model.flow.next, question) ?? {}).map(([answer, next]): Edge => {
      return { answer, to: nodeOf(next), group: groupOf(model, question, answer), logs: logsOf(question, answer) };
    });
    const before = earlierAnswers(model, question);
    const earlier = (group: string) => before.filter((one) => one.group === group).flatMap((one) => logsOf(one.question, one.answer) ?? []);
    const node: FlowNode = { question, edges, gain: mostGain(edges, earlier, causes.length) };
    nodes.set(question, node);
    return node;
  };
  return nodeOf(model.flow.start);
}

/** The answers to the other questions from which the flow can come to this one. */
function earlierAnswers(model: Model, question: string) {
  return Object.entries(model.questions)
    .filter(([one]) => one !== question && reachableFrom(model, one).has(question))
    .flatMap(([one, { answers }]) => Object.keys(answers).map((answer) => ({ question: one, answer, group: groupOf(model, one, answer) })));
}

/** The best over all answers of what one cause gains on another by the answer itself and by all that can follow. */
function mostGain(edges: readonly Edge[], earlier: (group: string) => readonly Float64Array[], n: number): Float64Array {
  const gain = new Float64Array(n * n).fill(-Infinity);
  for (const { to, group, logs } of edges) {
    const others = earlier(group);
    const most = logs?.map((log, c) => others.reduce((best, before) => Math.max(best, move(log, before[c]!)), log));
    const least = logs?.map((log, d) => others.reduce((worst, before) => Math.min(worst, move(log, before[d]!)), log));
    for (let c = 0; c < n; c++) {
      for (let d = 0; d < n; d++) {
        const at = c * n + d;
        gain[at] = Math.max(gain[at]!, (most?.[c] ?? 0) - (least?.[d] ?? 0) + (to?.gain[at] ?? 0));
      }
    }
  }
  return gain;
}

/** How an answer moves a score when another of its group counted before. */
const move = (log: number, before: number) => (isStronger(log, before) ? log - before : 0);
