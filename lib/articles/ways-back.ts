import { type Change, countsAgain, isTest, needsElevation, type ValueChange } from "../changes/change";
import { notes, notesPath } from "../changes/notes";
import { shown } from "../changes/words";
import { changeCommands } from "../changes/change-commands";
import { type Command, type CommandFacts, effects, placeWords, shells } from "../commands/command";
import { readFences } from "../commands/fence";
import type { Typed, WayBack } from "../handover/words";
import { undoId } from "./ids";
import type { Article } from "./read";
import { type Step, undoSection } from "./steps";

const done = (at: Parameters<typeof placeWords>[0]) => `Done ${placeWords(at)}.`;

/** A command in the first of its shells; nothing where it is done in a window, whose steps the words of the article tell. */
export function typed({ forms }: Pick<Command, "forms">): { command?: Typed } {
  const form = forms.find(({ shell }) => shell !== "gui");
  return form === undefined ? {} : { command: { shell: shells[form.shell], code: form.code } };
}

/**
 * What the section Undo of an article says, as it goes into a text for a ticket. What only leads over to a command on
 * the page is left out; a step says itself where its undo is.
 */
export function saidOfUndo({ headings, sentences }: Article): string | undefined {
  const from = headings.find(({ depth, text }) => depth === 2 && text === undoSection)?.line;
  if (from === undefined) return undefined;
  const end = headings.find(({ depth, line }) => depth === 2 && line > from)?.line ?? Infinity;
  const said = sentences.filter(({ line, text }) => line > from && line < end && !text.endsWith(":") && !text.endsWith("is below it."));
  return said.length === 0 ? undefined : said.map(({ text }) => text).join(" ");
}

/** How each thing that a step of an article changes is taken back, for somebody who has not the article at hand: the last first. */
export function waysBack({ commands, elements }: Article, { line, end }: Step, changes: Readonly<Record<string, Change>>): WayBack[] {
  const all = commands.flatMap(({ fences, takesBack, line: at }) => {
    const read = readFences(fences);
    return "problems" in read ? [] : [{ ...read.command, takesBack, line: at }];
  });
  const isInside = (at: number) => at > line && at < end;
  const ofCommands = all
    .filter((one) => isInside(one.line) && !one.takesBack)
    .flatMap(({ facts, line: at }) => {
      const what = facts.affects ?? effects[facts.effect];
      if (facts["no-undo"] !== undefined) return [{ at, what, how: `No undo. ${facts["no-undo"]}.` }];
      const back = all.find((one) => one.facts.id === facts.undo && facts.undo !== undefined);
      return back === undefined ? [] : [{ at, what, ...ofCommand(back.facts), id: back.facts.id!, ...typed(back) }];
    });
  const ofChanges = elements.flatMap(({ name, attributes: { id = "" }, line: at }) => {
    const change = name === "Change" && isInside(at) ? changes[id] : undefined;
    return change === undefined
      ? []
      : [{ at, what: change.title, ...ofChange(id, change), id: undoId(id), ...typed(changeCommands(id, change).undo) }];
  });
  return [...ofCommands, ...ofChanges].sort((a, b) => b.at - a.at).map(({ at: _at, ...way }) => way);
}

const ofCommand = ({ where, elevated, effect, affects, mind }: CommandFacts): Pick<WayBack, "how" | "mind"> => ({
  how: `${done({ where, elevated, effect })} Effect: ${[effects[effect], affects].filter(Boolean).join(", ")}.`,
  ...(mind !== undefined && { mind }),
});

const usual = ({ usual: data }: ValueChange) =>
  data === undefined ? "" : ` (untouched Windows: ${data === "absent" ? "not found" : shown(data)})`;

/** A value that an undo may lower, as its page warns of it: the command asks, or refuses. */
const lowers = (change: Change, { name, weak = [] }: ValueChange) =>
  weak.length === 0
    ? []
    : [
        `${name} ${weak.join(" or ")} protects less: the command ${isTest(change) ? "never puts that back" : "asks before it puts that back"}.`,
      ];

function ofChange(id: string, change: Change): Pick<WayBack, "how" | "mind"> {
  const minds = [...new Set(change.values.flatMap((value) => lowers(change, value)))];
  const after = change.counterTest === undefined ? [] : [change.counterTest];
  return {
    how: [howOfChange(id, change), ...after].join(" "),
    ...(minds.length > 0 && { mind: minds.join(" ") }),
  };
}

function howOfChange(id: string, change: Change): string {
  const noted = notes(id, change);
  const values = noted.groups.map((group) => `${group.values.map((value) => value.name + usual(value)).join(" and ")} in ${group.path}`);
  return `${done({ where: change.where, elevated: needsElevation(change), effect: "changes-settings" })} It puts back what the notes ${notesPath(noted)} say of ${values.join("; ")}. The old value counts ${countsAgain[change.takesEffect]}.`;
}
