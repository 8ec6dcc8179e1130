import type { z } from "zod";
import { deedOfChange } from "../changes/deed-of-change";
import type { Change } from "../changes/change";
import type { Deed } from "../commands/deed";
import { loserOf } from "../commands/command";
import { readFences } from "../commands/fence";
import type { ByHand, frontmatter } from "./frontmatter";
import type { Article, Heading } from "./read";
import type { sections } from "./sections";

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
}

/** What the frontmatter says of the steps. */
export type StepsWritten = Pick<z.infer<typeof frontmatter>, "usual" | "branches">;

/** The id that stands for all of "How to tell". */
export const checkStep = "how-to-tell";
/** The section whose headings are steps. */
export const fixSection = "Fix it" satisfies (typeof sections)[number];

/**
 * The steps of an article with all that their commands and changes do. In "Fix it" each heading below it begins a step;
 * any other section is one. Fences and changes that cannot be read are left out: their own check says so.
 */
export function stepsOf(article: Article, changes: Readonly<Record<string, Change>>): Step[] {
  const starts = article.headings.filter(
    (head, i) => head.depth === 2 || (head.depth === 3 && sectionOf(article.headings, i) === fixSection),
  );
  const placed = deedsIn(article, changes);
  return starts
    .map((head, i): Step => {
      const end = starts[i + 1]?.line ?? Infinity;
      const section = head.depth === 2 ? head.text : fixSection;
      const deeds = placed.filter(({ line }) => line > head.line && line < end).map(({ deed }) => deed);
      return { id: stepId(head.id), name: nameOf(head), section, deeds, line: head.line, end };
    })
    .filter((step, _, steps) => step.section !== fixSection || step.deeds.length > 0 || !isIntroduction(step, steps));
}

/** What stands before the first step of "Fix it". */
const isIntroduction = ({ name }: Step, steps: readonly Step[]) =>
  name === sectionNames[fixSection] && steps.some((step) => step.section === fixSection && step.name !== name);

const stepId = (heading: string) => heading.replace(/^\d+-(?=.)/, "");

const sectionOf = (headings: readonly Heading[], at: number) =>
  headings
    .slice(0, at)
    .toReversed()
    .find(({ depth }) => depth === 2)?.text;

const sectionNames: Readonly<Record<string, string>> = { "How to tell": "the checks", "Fix it": "the fix", Undo: "the undo" };

function nameOf({ depth, text }: Heading): string {
  const [, number] = /^(\d+)\. /.exec(text) ?? [];
  return number === undefined ? (depth === 2 ? (sectionNames[text] ?? `“${text}”`) : `“${text}”`) : `step ${number}`;
}

/** What the commands and changes of an article do, from top to bottom. */
export function deedsIn({ commands, elements }: Article, changes: Readonly<Record<string, Change>>): PlacedDeed[] {
  const ofCommands = commands.flatMap(({ fences, line }) => {
    const read = readFences(fences);
    if ("problems" in read) return [];
    const { where, elevated, effect, branch, undo } = read.command.facts;
    return [
      { deed: { where, elevated, effect, loser: loserOf(read.command.facts), branch: branch === true, undone: undo !== undefined }, line },
    ];
  });
  const ofChanges = elements.flatMap(({ name, attributes, line }) => {
    const change = name === "Change" ? changes[attributes.id ?? ""] : name === "Undo" ? changes[attributes.of ?? ""] : undefined;
    return change === undefined ? [] : [{ deed: deedOfChange(change, name === "Undo"), line }];
  });
  return [...ofCommands, ...ofChanges].sort((a, b) => a.line - b.line);
}

/** What somebody does with the hands, as a command does it. Whoever owns such a place takes it back as it was done. */
export const deedByHand = ({ where, elevated, effect, disconnects }: ByHand): Deed => ({
  where,
  elevated,
  effect,
  loser: loserOf({ effect, disconnects }),
  branch: false,
  undone: true,
});
