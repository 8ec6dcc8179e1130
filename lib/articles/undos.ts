import { effects } from "../commands/command";
import { readFences } from "../commands/fence";
import type { Change } from "../changes/change";
import { undoId } from "./ids";
import type { Article } from "./read";

/** Something that an article changes, and the command of the page that takes it back. */
export interface UndoLink {
  /** What was changed, as its title or its own words say it. */
  readonly what: string;
  readonly id: string;
}

/** The ways back of an article, the last first: so they are taken. Commands that nothing takes back say so where they stand. */
export function undosOf({ commands, elements }: Article, changes: Readonly<Record<string, Change>>): UndoLink[] {
  const ofCommands = commands.flatMap(({ fences, line }) => {
    const read = readFences(fences);
    if ("problems" in read) return [];
    const { undo, effect, affects } = read.command.facts;
    return undo === undefined ? [] : [{ line, what: affects ?? effects[effect], id: undo }];
  });
  const ofChanges = elements.flatMap(({ name, attributes: { id = "" }, line }) => {
    const change = name === "Change" ? changes[id] : undefined;
    return change === undefined ? [] : [{ line, what: change.title, id: undoId(id) }];
  });
  const all = [...ofCommands, ...ofChanges].sort((a, b) => b.line - a.line);
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i).map(({ what, id }) => ({ what, id }));
}
