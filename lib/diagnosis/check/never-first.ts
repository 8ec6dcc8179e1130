import { type Edge, flowGraph, type FlowNode } from "./flow-graph";
import { isStronger } from "../rank/likelihood";
import type { Answers, Model } from "../model";

/** A cause that no path makes the likeliest. */
export interface NeverFirst {
  readonly cause: string;
  /** Of the paths looked at, the one that brings the cause nearest to the first place. */
  readonly nearest: Answers;
}

/** The scores along one path as logarithms, and what counts so far of every group, both by cause. */
interface Walk {
  readonly answers: Answers;
  readonly scores: Float64Array;
  readonly groups: ReadonlyMap<string, Float64Array>;
}

function after({ answers, scores, groups }: Walk, { question }: FlowNode, { answer, group, logs }: Edge): Walk {
  const now = { ...answers, [question]: [answer] };
  if (logs === undefined) return { answers: now, scores, groups };
  const earlier = groups.get(group);
  const counts = earlier?.map((log, c) => (isStronger(logs[c]!, log) ? logs[c]! : log)) ?? logs;
  return {
    answers: now,
    scores: scores.map((score, c) => score + counts[c]! - (earlier?.[c] ?? 0)),
    groups: new Map(groups).set(group, counts),
  };
}

/** Scores nearer to each other than this are level: the difference may be rounding. */
const level = 1e-9;

/**
 * How far cause c is ahead of the best other one (negative: behind), at best, when the path goes on at `to`. Above 0 it
 * can come first. The first in the model wins a tie: c must pass the earlier ones and be level with the later.
 */
function lead(c: number, scores: Float64Array, to: FlowNode | undefined): number {
  const n = scores.length;
  let least = Infinity;
  for (let d = 0; d < n; d++) {
    if (d === c) continue;
    const ahead = scores[c]! - scores[d]! + (to?.gain[c * n + d] ?? 0) + (d < c ? -level : level);
    if (ahead < least) least = ahead;
  }
  return least;
}

/**
 * The causes that no path through the flow puts in the first place, in the model's order. The flow must be sound.
 *
 * Every path is looked at, save those that provably cannot lead there: from each question on, no cause gains more on
 * another than `gain` says. The most promising answers go first, so that a cause that can lead is found soon.
 */
export function neverFirst(model: Model): NeverFirst[] {
  const causes = Object.keys(model.causes);
  const start = flowGraph(model, causes);
  const priors = Float64Array.from(causes, (cause) => Math.log(model.causes[cause]!.prior));

  return causes.flatMap((cause, c) => {
    let nearest: { lead: number; answers: Answers } | undefined;

    /** Whether the cause comes first on a path that starts with this walk and goes on at the node. */
    const leads = (node: FlowNode | undefined, walk: Walk): boolean => {
      if (node === undefined) {
        const ahead = lead(c, walk.scores, undefined);
        if (nearest === undefined || ahead > nearest.lead) nearest = { lead: ahead, answers: walk.answers };
        return ahead > 0;
      }
      return (
        node.edges
          .map((edge) => ({ to: edge.to, walk: after(walk, node, edge) }))
          .map((next) => ({ ...next, atBest: lead(c, next.walk.scores, next.to) }))
          .sort((a, b) => b.atBest - a.atBest)
          // The first path is always walked to its end, so that there is one to show.
          .some(({ to, walk: next, atBest }) => (nearest === undefined || atBest > 0) && leads(to, next))
      );
    };

    return leads(start, { answers: {}, scores: priors, groups: new Map() }) ? [] : [{ cause, nearest: nearest?.answers ?? {} }];
  });
}
