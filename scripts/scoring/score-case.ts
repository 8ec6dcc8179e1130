import { asAnswers, type WrittenAnswers } from "@/lib/diagnosis/answers";
import { rank } from "@/lib/diagnosis/rank/rank";
import type { Reader } from "@/lib/guide/answerable";
import { type Verdict, verdictOf } from "@/lib/diagnosis/rank/verdict";
import { type Walk, walk } from "./walk";

/** What the scorer has to know of a case. */
export interface KnownCase {
  readonly id: string;
  /** The causes whose pages would have helped: any of them counts. */
  readonly rightPages: readonly string[];
  /** What the case says, by question. */
  readonly answers: WrittenAnswers;
  /** What the reader knew and no answer takes. */
  readonly unsaid?: readonly unknown[];
}

/** What the result page told the reader of a case. */
export interface Told {
  /** Place of the best right page in the order shown, from 1. */
  readonly place: number;
  /** What the page said of it: a cause, a family, or that the answers do not tell. */
  readonly verdict: Verdict["kind"];
  /** Questions asked on the way. */
  readonly questions: number;
  /** The first three pages shown. */
  readonly shown: readonly string[];
}

export interface ScoredCase {
  readonly id: string;
  readonly rightPages: readonly string[];
  /** A fact is an answer only when the flow asks for it. */
  readonly flow: Told;
  /** Every fact is entered first, then the flow asks what is open. */
  readonly box: Told;
  /** Known answers that the flow never asked for. */
  readonly unasked: readonly string[];
  /** Known facts that no answer takes. */
  readonly unsaid: number;
}

function told(guide: Reader, { id, rightPages }: KnownCase, { answers, asked }: Walk): Told {
  const ranking = rank(guide, { answers, tried: [] });
  const order = ranking.causes.map(({ cause }) => cause);
  const places = rightPages.map((page) => order.indexOf(page) + 1);
  if (places.length === 0 || places.includes(0))
    throw new Error(`${id}: expected causes of the model as its right pages, found ${rightPages.join(", ") || "none"}. Mend the case.`);
  return {
    place: Math.min(...places),
    verdict: verdictOf(guide, ranking)!.kind,
    questions: asked.length,
    shown: order.slice(0, 3),
  };
}

/** Both walks of one case. Throws on a right page that is no cause of the model. */
export function scoreCase(guide: Reader, one: KnownCase): ScoredCase {
  const known = asAnswers(one.answers);
  const flow = walk(guide, {}, known);
  return {
    id: one.id,
    rightPages: one.rightPages,
    flow: told(guide, one, flow),
    box: told(guide, one, walk(guide, known, {})),
    unasked: Object.keys(known).filter((question) => !flow.asked.includes(question)),
    unsaid: one.unsaid?.length ?? 0,
  };
}
