import type { Place } from "../commands/command";
import type { Risk } from "../diagnosis/model";
import { type Act, stepsOfActs } from "./act";
import { type Loss, lossesOf } from "./losses";
import { covers } from "./rights";
import { riskier, worstRisk } from "./risk-of-deeds";
import type { SectionName } from "./sections";
import { checkSection, checkStep, deedByHand, type Step, type StepsWritten } from "./steps";

/** What a part of an article needs: the checks, or the mending. */
export interface Part {
  /** Minutes along the usual path. */
  readonly minutes: number;
  /** Where one works, in the order of the text. */
  readonly where: readonly Place[];
  /** The places among them where one has to be an administrator. */
  readonly administrator: readonly Place[];
}

/** Steps beside the usual path that ask for more than it does. */
export interface MoreRights {
  readonly steps: readonly string[];
  readonly administrator: Place;
}

/** What a reader has to know before starting: it follows from the commands and steps of an article, and nobody writes it. */
export interface ArticleFacts {
  readonly check: Part;
  readonly mend: Part;
  readonly more: readonly MoreRights[];
  /** Of the usual path. */
  readonly risk: Risk;
  /** The greatest risk beside it, where that is greater. */
  readonly riskier?: { readonly risk: Risk; readonly steps: readonly string[] };
  /** The worst of the usual path, and what is worse beside it. */
  readonly losses: readonly Loss[];
}

/** Sections that are part of the usual path, besides the steps that the frontmatter names. */
const always: readonly string[] = [checkSection, "Did it work?"] satisfies readonly SectionName[];

/** The facts of an article. Steps that the frontmatter does not name count as branches: the content check tells of them. */
export function factsOf(steps: readonly Step[], { usual, branches }: StepsWritten): ArticleFacts {
  const written = { ...branches, ...usual };
  const acts = steps.flatMap(({ id, name, section, deeds }) => {
    const said = written[id];
    const all = [...deeds, ...(typeof said === "object" ? [deedByHand(said)] : [])];
    const isUsual = always.includes(section) || Object.hasOwn(usual, id);
    return all.map((deed): Act => ({ step: name, deed, usual: isUsual && !deed.branch, check: section === checkSection }));
  });
  const minutesOf = (isCheck: boolean) =>
    Object.entries(usual)
      .filter(([id]) => (id === checkStep) === isCheck)
      .reduce((sum, [, said]) => sum + (typeof said === "object" ? said.minutes : said), 0);
  const part = (isCheck: boolean): Part => ({
    minutes: minutesOf(isCheck),
    ...needs(acts.filter((act) => act.usual && act.check === isCheck)),
  });
  const [check, mend] = [part(true), part(false)];
  const risk = worstRisk(acts.filter(({ usual }) => usual));
  return {
    check,
    mend,
    more: moreRights(acts, [...check.administrator, ...mend.administrator]),
    risk,
    ...riskier(acts, risk),
    losses: lossesOf(acts),
  };
}

const unique = <T>(list: readonly T[]) => [...new Set(list)];

const needs = (acts: readonly Act[]) => ({
  where: unique(acts.map(({ deed }) => deed.where)),
  administrator: unique(acts.filter(({ deed }) => deed.elevated).map(({ deed }) => deed.where)),
});

function moreRights(acts: readonly Act[], known: readonly Place[]): MoreRights[] {
  const more = acts.filter(({ usual, deed }) => !usual && deed.elevated && !covers(known, deed.where));
  return unique(more.map(({ deed }) => deed.where)).map((administrator) => ({
    steps: stepsOfActs(more.filter(({ deed }) => deed.where === administrator)),
    administrator,
  }));
}
