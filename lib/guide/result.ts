import { separating } from "../diagnosis/ask/most-useful";
import { type MakesSurer, makesSurer } from "../diagnosis/ask/makes-surer";
import { answersTo } from "../diagnosis/answers";
import { saysNothing, type State } from "../diagnosis/model";
import { rank, type Ranked } from "../diagnosis/rank/rank";
import { wentBeforeByCost } from "../diagnosis/rank/shown-order";
import { type Verdict, verdictOf } from "../diagnosis/rank/verdict";
import { answerable, type HostAccess, hostAccess } from "./answerable";
import type { ResultGuide } from "./guide";

/** So many causes stand beside the first by name: those that one would mistake it for. */
const beside = 2;

/** What a result leads with where the answers do not tell. */
export type LeadsWith =
  | { readonly kind: "question"; readonly question: string }
  | { readonly kind: "collector" } // everything that the host can tell was asked or could not be answered one by one
  | { readonly kind: "text for IT" };

/** The result as it is laid out: everything that the components need to know, worked out once. */
export interface Result {
  readonly verdict: Verdict;
  /** The cause at the head of the page; none where all that fit were tried. */
  readonly first: Ranked | undefined;
  readonly likelier: Ranked | undefined;
  readonly mistakenFor: readonly Ranked[];
  readonly possible: readonly Ranked[];
  readonly against: readonly Ranked[];
  readonly access: HostAccess;
  /** Whether one of the causes shown is mended at the reader's own computer. */
  readonly mendsHere: boolean;
  readonly leadsWith: LeadsWith;
  /** The questions that this reader can answer, and those whose answers would make the result surer. */
  readonly candidates: readonly string[];
  readonly surer: readonly MakesSurer[];
}

/** Lays out the result of a state. The guide has causes. */
export function resultOf(guide: ResultGuide, state: State): Result {
  const ranking = rank(guide, state);
  const verdict = verdictOf(guide, ranking)!;
  const first = verdict.kind === "tried" ? undefined : verdict.first;
  const others = ranking.causes.filter((one) => one !== first && !one.tried);
  const open = others.filter(({ band }) => band !== "unlikely");
  // Of a family all are named: the headline counts them.
  const family = verdict.kind === "family" ? verdict.causes.filter((one) => one !== first) : [];
  const mistakenFor = [...family, ...open.filter((one) => !family.includes(one))].slice(0, Math.max(beside, family.length));
  const access = hostAccess(guide, state);
  const candidates = answerable(guide, state);
  const surer = makesSurer(guide, state, candidates);
  return {
    verdict,
    first,
    likelier: first && others.find((one) => wentBeforeByCost(first, one)),
    mistakenFor,
    possible: open.filter((one) => !mistakenFor.includes(one)),
    against: others.filter(({ band }) => band === "unlikely"),
    access,
    mendsHere: [...(first ? [first] : []), ...mistakenFor].some(({ cause }) => guide.causes[cause]!.mendsHere),
    leadsWith: leadsWith(guide, state, { verdict, access, candidates, surer }),
    candidates,
    surer,
  };
}

function leadsWith(
  guide: ResultGuide,
  state: State,
  { verdict, access, candidates, surer }: Pick<Result, "verdict" | "access" | "candidates" | "surer">,
): LeadsWith {
  const notAskedYet = (question: string) => !answersTo(state.answers, question).some(saysNothing);
  const parting =
    verdict.kind === "family"
      ? separating(
          guide,
          state,
          verdict.causes.map(({ cause }) => cause),
          candidates,
        )?.question
      : undefined;
  const useful = surer.map(({ question }) => question);
  const question = [parting, ...useful].find((one) => one !== undefined && candidates.includes(one) && notAskedYet(one));
  if (question !== undefined) return { kind: "question", question };
  return access === "somebody else" ? { kind: "text for IT" } : { kind: "collector" };
}
