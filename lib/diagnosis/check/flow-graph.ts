import { groupOf, isHeard } from "../rank/counted";
import { own } from "../ids";
import { factor, isStronger } from "../rank/likelihood";
import { type Model, result } from "../model";
import { reachableFrom } from "./reach";

/** One answer of the flow. */
export interface Edge {
  readonly answer: string;
  readonly to: FlowNode | undefined;
  /** By cause: the logarithm of the factor. Undefined for an answer that says nothing. */
  readonly logs: Float64Array | undefined;
}

export interface FlowNode {
  readonly question: string;
  readonly group: string;
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
    const group = groupOf(model, question);
    const edges = Object.entries(own(model.flow.next, question) ?? {}).map(([answer, next]): Edge => {
      return { answer, to: nodeOf(next), logs: logsOf(question, answer) };
    });
    const earlier = earlierInGroup(model, question).flatMap((one) =>
      Object.keys(model.questions[one]!.answers).flatMap((answer) => logsOf(one, answer) ?? []),
    );
    const node: FlowNode = { question, group, edges, gain: mostGain(edges, earlier, causes.length) };
    nodes.set(question, node);
    return node;
  };
  return nodeOf(model.flow.start);
}

/** The other questions of the group from which the flow can come to this one. */
function earlierInGroup(model: Model, question: string): string[] {
  const group = groupOf(model, question);
  const others = Object.keys(model.questions).filter((one) => one !== question && groupOf(model, one) === group);
  return others.filter((one) => reachableFrom(model, one).has(question));
}

/** The best over all answers of what one cause gains on another by the answer itself and by all that can follow. */
function mostGain(edges: readonly Edge[], earlier: readonly Float64Array[], n: number): Float64Array {
  const gain = new Float64Array(n * n).fill(-Infinity);
  for (const { to, logs } of edges) {
    const most = logs?.map((log, c) => earlier.reduce((best, before) => Math.max(best, move(log, before[c]!)), log));
    const least = logs?.map((log, d) => earlier.reduce((worst, before) => Math.min(worst, move(log, before[d]!)), log));
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
