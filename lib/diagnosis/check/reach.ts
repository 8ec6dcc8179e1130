import { own } from "../ids";
import { type Model, result } from "../model";

/** The questions that may be asked right after a question: known ones only, each once. */
export function following(model: Model, question: string): string[] {
  const next = Object.values(own(model.flow.next, question) ?? {});
  return [...new Set(next)].filter((id) => id !== result && Object.hasOwn(model.questions, id));
}

/** A question and all that may be asked after it, sooner or later. Ends in a flow with a cycle too. */
export function reachableFrom(model: Model, question: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [question];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    waiting.push(...following(model, at));
  }
  return reached;
}
