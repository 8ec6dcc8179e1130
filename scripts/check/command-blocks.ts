import type { Article } from "@/lib/articles/read";
import { changeCommands } from "@/lib/changes/change-commands";
import type { Command, CommandForm, Effect, Shell } from "@/lib/commands/command";
import { readFences } from "@/lib/commands/fence";
import { sampleLanguage } from "@/lib/commands/sample";
import type { Site } from "./site";
import type { Place } from "./place-in-source";

/** A piece of code as a reader copies it, with its place. */
export interface CommandBlock extends CommandForm {
  /** Where it stands. */
  readonly place: Place;
  /** Whether `place.line` is the line above its first one. Otherwise the code is made, and the place is its entry. */
  readonly written: boolean;
  /** What names the block. */
  readonly field: string;
  /** What its command says that it does; a script says nothing. */
  readonly effect: Effect | undefined;
  /** Whether its command asks for an administrator; a script says nothing. */
  readonly elevated: boolean | undefined;
}

/** The code of every command of the site. An article that cannot be read has none: its own check says so. */
export function commandBlocks(site: Site): CommandBlock[] {
  const { texts, readings, places, commandTables, changes } = site;
  return [
    ...[...readings].flatMap(([file, reading]) => ("article" in reading ? inArticle(file, reading.article) : [])),
    ...[...texts].flatMap(([file, text]) => (file.endsWith(".ps1") ? [script(file, text)] : [])),
    ...[...commandTables].flatMap(([file, tables]) =>
      Object.entries(tables).flatMap(([table, value]) => inTable(value, "", (path) => places.of(file, table, path), table)),
    ),
    ...Object.entries(changes).flatMap(([id, change]) => {
      const { before, apply, proof, undo, undoProof } = changeCommands(id, change);
      const place = places.of("content/changes.ts", "changes", id);
      return Object.entries({ before, apply, proof, undo, undoProof }).flatMap(([step, { facts, forms }]) =>
        forms.map((form) => ({
          ...form,
          place,
          written: false,
          field: `${id} ${step} ${form.shell}`,
          effect: facts.effect,
          elevated: facts.elevated,
        })),
      );
    }),
  ];
}

const script = (file: string, code: string): CommandBlock => ({
  shell: "powershell",
  code,
  place: { file, line: 0 },
  written: true,
  field: "powershell",
  effect: undefined,
  elevated: undefined,
});

const inArticle = (file: string, { commands }: Article): CommandBlock[] =>
  commands.flatMap(({ fences }) => {
    const read = readFences(fences);
    const { effect, elevated } = "command" in read ? read.command.facts : {};
    const given = fences.filter(({ language }) => language !== sampleLanguage);
    return given.map(({ language, code, line }) => {
      const place = { file, line };
      return { shell: language as Shell, code, place, written: true, field: language, effect, elevated };
    });
  });

const isCommand = (value: object): value is Command => "forms" in value && Array.isArray(value.forms);

/** The commands that a table holds, however deep. */
function inTable(value: unknown, path: string, placeOf: (path: string) => Place, table: string): CommandBlock[] {
  if (typeof value !== "object" || value === null) return [];
  if (isCommand(value)) {
    return value.forms.map((form, i) => ({
      ...form,
      place: placeOf(`${path}.forms.${i}.code`),
      written: false,
      field: `${table}.${path} ${form.shell}`,
      effect: value.facts.effect,
      // A table may leave the default out.
      elevated: value.facts.elevated ?? false,
    }));
  }
  return Object.entries(value).flatMap(([key, part]) => inTable(part, path === "" ? key : `${path}.${key}`, placeOf, table));
}
