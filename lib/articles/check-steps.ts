import type { Change } from "../changes/change";
import { type Fault, say } from "../problem";
import { frontmatter } from "./frontmatter";
import { lineOfField } from "./line-of-field";
import type { Article } from "./read";
import { branchSection, checkStep, fixSection, type Step, stepSections, stepsOf } from "./steps";

/** Every step has its minutes in one of the two lists of the frontmatter, and what no command says is said there. */
export function checkSteps(article: Article, changes: Readonly<Record<string, Change>>): Fault[] {
  const read = frontmatter.safeParse(article.frontmatter);
  if (!read.success) return []; // Its own check says so.
  const { usual, branches } = read.data;
  const steps = stepsOf(article, changes);
  const inFix = steps.filter(({ section }) => stepSections.includes(section));
  const known = [checkStep, ...inFix.map(({ id }) => id)];
  const isBranch = (id: string) => inFix.some((step) => step.id === id && step.section === branchSection);
  const at = (list: "usual" | "branches", id: string) => ({ line: lineOfField(article.yaml, [list, id]), field: `frontmatter ${list}` });
  const listed = (["usual", "branches"] as const).flatMap((list) =>
    Object.entries(read.data[list]).map(([id, said]) => ({ list, id, said })),
  );
  const isUsual = (id: string) => Object.hasOwn(usual, id);
  return [
    ...known
      .filter((id) => !isUsual(id) && !Object.hasOwn(branches, id))
      .map((id) => ({
        line: steps.find((step) => step.id === id)?.line ?? 1,
        field: "minutes of a step",
        expected: `"${id}" under usual or under branches`,
        found: "nothing",
        fix: "Write the minutes that the step takes, under usual if most readers need it.",
      })),
    ...listed
      .filter(({ id }) => !known.includes(id))
      .map(({ list, id }) => ({
        ...at(list, id),
        expected: `the id of a step without its number (${known.join(", ")})`,
        found: say(id),
        fix: "Correct the id, or remove the line.",
      })),
    ...listed
      .filter(({ list, id }) => list === "usual" && isBranch(id))
      .map(({ list, id }) => ({
        ...at(list, id),
        expected: `steps of "${fixSection}"`,
        found: `${say(id)}, which stands under "${branchSection}"`,
        fix: "Name it under branches, or move the step to what most readers need.",
      })),
    ...listed
      .filter(({ list, id }) => list === "branches" && (isUsual(id) || id === checkStep))
      .map(({ list, id }) => ({
        ...at(list, id),
        expected: "a step that the usual path leaves out",
        found: say(id),
        fix: "Write each step once; how to tell is always usual.",
      })),
    ...listed
      .filter(({ list, id, said }) => list === "usual" && typeof said === "number" && id !== checkStep && isBare(inFix, id))
      .map(({ list, id, said }) => ({
        ...at(list, id),
        expected: "where, and elevated, effect and disconnects as on a fence: the step has no command of the usual path",
        found: say(said),
        fix: `Write, for example: ${id}: { minutes: ${String(said)}, where: network }.`,
      })),
    ...(inFix.some(({ id }) => isUsual(id))
      ? []
      : [
          {
            line: lineOfField(article.yaml, ["usual"]),
            field: "frontmatter usual",
            expected: `a step of "${fixSection}"`,
            found: "none",
            fix: "Name the steps that most readers need.",
          },
        ]),
  ];
}

/** Whether a step has no command, or only such as run in some cases. */
const isBare = (steps: readonly Step[], id: string) => steps.some((step) => step.id === id && step.deeds.every(({ branch }) => branch));
