import type { z } from "zod";
import { deedOfChange } from "../changes/deed-of-change";
import type { Change } from "../changes/change";
import type { Deed } from "../commands/deed";
import { loserOf } from "../commands/command";
import { readFences } from "../commands/fence";
import type { ByHand, frontmatter } from "./frontmatter";
import type { Article, Heading } from "./read";
import type { SectionName } from "./sections";
import { undoStep } from "./step-names";

/** A part of an article that somebody works through. */
export interface Step {
  /** The id of its heading without the number, so that it stays the same where a step moves. */
  readonly id: string;
  /** What a sentence calls it: "step 5", "the undo". */
  readonly name: string;
  /** The section that it belongs to. */
  readonly section: string;
  readonly deeds: readonly Deed[];
  readonly line: number;
  /** The line where the next begins. */
  readonly end: number;
}

/** What a command or change does, with the line where it stands. */
export interface PlacedDeed {
  readonly deed: Deed;
  readonly line: number;
  /** It takes back another: it belongs to the undo, wherever it stands. */
  readonly takesBack: boolean;
}

/** What the frontmatter says of the steps. */
export type StepsWritten = Pick<z.infer<typeof frontmatter>, "usual" | "branches">;

/** The section that tells whether this is the cause, and the id that stands for it. */
export const checkSection = "Is it this?" satisfies SectionName;
export const checkStep = "is-it-this";
/** The section whose headings are the steps that most readers need. */
export const fixSection = "The usual repair" satisfies SectionName;
/** The section whose headings are steps for other cases. */
export const branchSection = "Other cases" satisfies SectionName;
/** What takes back a step of the usual repair stands beside it, and is told as a step of its own. In another case it belongs to the case. */
export const undoSection = "Undo" satisfies SectionName;
/** Where each heading below begins a step. */
export const stepSections: readonly string[] = [fixSection, branchSection];

/**
 * The steps of an article with all that their commands and changes do. In the sections that hold steps each heading
 * below begins one; any other section is one. Fences and changes that cannot be read are left out: their own check says so.
 */
export function stepsOf(article: Article, changes: Readonly<Record<string, Change>>): Step[] {
  const starts = article.headings.filter(
    (head, i) => head.depth === 2 || (head.depth === 3 && stepSections.includes(sectionOf(article.headings, i))),
  );
  const placed = deedsIn(article, changes);
  const isBeside = (line: number) => article.headings.findLast((head) => head.depth === 2 && head.line < line)?.text === branchSection;
  return starts
    .map((head, i): Step => {
      const end = starts[i + 1]?.line ?? Infinity;
      const section = head.depth === 2 ? head.text : sectionOf(article.headings, article.headings.indexOf(head));
      const isHere = (line: number) => line > head.line && line < end;
      const deeds = placed
        .filter(({ line, takesBack }) => (takesBack && !isBeside(line) ? section === undoSection : isHere(line)))
        .map(({ deed }) => deed);
      return { id: stepId(head.id), name: nameOf(head), section, deeds, line: head.line, end };
    })
    .filter((step, _, steps) => !stepSections.includes(step.section) || step.deeds.length > 0 || !isIntroduction(step, steps));
}

/** What stands before the first step of its section. */
const isIntroduction = ({ name, section, line }: Step, steps: readonly Step[]) =>
  name === sectionNames[section] && steps.some((step) => step.section === section && step.line !== line);

const stepId = (heading: string) => heading.replace(/^\d+-(?=.)/, "");

const sectionOf = (headings: readonly Heading[], at: number) =>
  headings
    .slice(0, at)
    .toReversed()
    .find(({ depth }) => depth === 2)?.text ?? "";

const sectionNames: Readonly<Record<string, string>> = {
  [checkSection]: "the checks",
  [fixSection]: "the fix",
  [branchSection]: "the other cases",
  [undoSection]: undoStep,
};

function nameOf({ depth, text }: Heading): string {
  const [, number] = /^(\d+)\. /.exec(text) ?? [];
  return number === undefined ? (depth === 2 ? (sectionNames[text] ?? `“${text}”`) : `“${text}”`) : `step ${number}`;
}

/** What the commands and changes of an article do, from top to bottom. A change stands for itself and for its undo. */
export function deedsIn({ commands, elements }: Article, changes: Readonly<Record<string, Change>>): PlacedDeed[] {
  const ofCommands = commands.flatMap(({ fences, takesBack, line }): PlacedDeed[] => {
    const read = readFences(fences);
    if ("problems" in read) return [];
    const { where, elevated, effect, branch, undo } = read.command.facts;
    const loser = loserOf(read.command.facts);
    return [{ deed: { where, elevated, effect, loser, branch: branch === true, undone: undo !== undefined }, line, takesBack }];
  });
  const ofChanges = elements.flatMap(({ name, attributes, line }) => {
    const change = name === "Change" ? changes[attributes.id ?? ""] : undefined;
    return change === undefined ? [] : [false, true].map((takesBack) => ({ deed: deedOfChange(change, takesBack), line, takesBack }));
  });
  return [...ofCommands, ...ofChanges].sort((a, b) => a.line - b.line);
}

/** What somebody does with the hands, as a command does it. Whoever owns such a place takes it back as it was done, where that can be. */
export const deedByHand = ({ where, elevated, effect, disconnects, lasting }: ByHand): Deed => ({
  where,
  elevated,
  effect,
  loser: loserOf({ effect, disconnects }),
  branch: false,
  undone: !lasting,
});
