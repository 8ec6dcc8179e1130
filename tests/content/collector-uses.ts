import type { Parser } from "web-tree-sitter";
import { readMembers } from "./powershell-members";
import { type Invocation, readPowerShell } from "@/lib/commands/powershell-syntax";
import * as allowed from "./collector-allowed";

/** Everything that a script uses, one entry each: "cmdlet Get-Acl", "Get-Acl -LiteralPath", "method .Close". */
export function uses(parser: Parser, code: string): string[] {
  const members = readMembers(parser, code);
  return [
    ...new Set([
      ...readPowerShell(parser, code).invocations.flatMap(ofCall),
      ...members.types.map((type) => `type ${type}`),
      ...members.called.map((method) => `method ${method}`),
      ...members.read.map((property) => `property ${property}`),
      ...members.assigned.filter((target) => !isVariable.test(target)).map((target) => `set ${ofTable.exec(target)?.[1] ?? target}`),
      ...members.indirect.map((text) => `indirect ${text}`),
      ...[...code.matchAll(/AddScript\((.*)/g)].map(([, text]) => `code ${text}`),
    ]),
  ].toSorted();
}

const isVariable = /^\$\w+(, \$\w+)*$/;
/** A field of one of the script's own tables, by name or by a variable. */
const ofTable = new RegExp(`^(\\$(?:${allowed.tables.join("|")}))(?:\\.\\w+|\\[\\$\\w+\\])$`);

/** Parameters whose values decide what is read or made: their values are listed too. */
const telling = ["TypeName", "ClassName", "Read"];

function ofCall({ name, words }: Invocation): string[] {
  if (name.endsWith(".exe")) return [`program ${name} ${words.map(({ text }) => text).join(" ")}`.trim()];
  return [
    `cmdlet ${name}`,
    ...words.flatMap(({ kind, text }, at) => {
      if (kind === "splat") return [`${name} with ${text}`];
      if (kind !== "parameter") return [];
      const value = words[at + 1];
      return telling.includes(text) ? [`${name} -${text} ${value?.literal ?? value?.text ?? "nothing"}`] : [`${name} -${text}`];
    }),
  ];
}

/** The list of what the collector may do, in the same words. */
export const permitted: readonly string[] = [
  ...Object.entries(allowed.commands).flatMap(([name, words]) => [
    `cmdlet ${name}`,
    ...words
      .split(" ")
      .filter((word) => !telling.includes(word))
      .map((word) => `${name} -${word}`),
  ]),
  ...allowed.programs.map((line) => `program ${line}`),
  ...allowed.made.map((type) => `New-Object -TypeName ${type}`),
  ...allowed.classes.map((name) => `Get-CimInstance -ClassName ${name}`),
  ...allowed.blocks.map((name) => `Read-Step -Read ${name}`),
  ...allowed.types.map((type) => `type ${type}`),
  ...allowed.called.map((method) => `method ${method}`),
  ...allowed.read.map((property) => `property ${property}`),
  ...allowed.tables.map((name) => `set $${name}`),
  ...allowed.set.map((target) => `set ${target}`),
  ...allowed.code.map((text) => `code ${text}`),
].toSorted();
