import { type Command, type CommandFacts, type CommandForm, commandFacts, shells, type Shell } from "./command";

/** The words behind the language of a fence: `where=host elevated effect=read-only good="…"`. */
export type FenceMeta = Readonly<Record<string, string | true>>;

const word = /([a-z][a-z-]*)(?:=(?:"([^"]*)"|([^\s"]+)))?(?=\s|$)|(\S+)/g;

/** Splits the meta of a fence into words. A word it cannot read comes back under its own text with the value `true`. */
export function parseMeta(meta: string): FenceMeta {
  const words: Record<string, string | true> = {};
  for (const [, key, quoted, bare, other] of meta.matchAll(word)) {
    if (key !== undefined) words[key] = quoted ?? bare ?? true;
    else if (other !== undefined) words[other] = true;
  }
  return words;
}

export const isShell = (language: string): language is Shell => Object.hasOwn(shells, language);

/** What the fence says of its command, or one sentence per thing that is wrong with it. */
export function readFacts(meta: FenceMeta): { facts: CommandFacts } | { problems: string[] } {
  const { or: _or, title: _title, ...words } = meta;
  const read = commandFacts.safeParse(words);
  if (read.success) return { facts: read.data };
  return {
    problems: read.error.issues.map((issue) => {
      const field = issue.path.join(".") || "the fence";
      const found = issue.path.length === 1 ? words[String(issue.path[0])] : Object.keys(words).join(" ");
      return `${field}: ${issue.message}; found ${found === undefined ? "nothing" : JSON.stringify(found)}`;
    }),
  };
}

/** A fence as it stands in an article. */
export interface Fence {
  readonly language: string;
  readonly meta: string;
  readonly code: string;
}

/** One command from the fences that give it in one or several shells, or one sentence per thing that is wrong. */
export function readFences(fences: readonly Fence[]): { command: Command } | { problems: string[] } {
  const problems: string[] = [];
  const forms = fences.flatMap(({ language, meta, code }): CommandForm[] => {
    if (!isShell(language)) {
      problems.push(`shell: expected one of ${Object.keys(shells).join(", ")}; found ${JSON.stringify(language)}`);
      return [];
    }
    const { title } = parseMeta(meta);
    return [{ shell: language, code, ...(typeof title === "string" && { title }) }];
  });
  const facts = readFacts(parseMeta(fences[0]?.meta ?? ""));
  if ("problems" in facts) problems.push(...facts.problems);
  for (const { meta } of fences.slice(1)) {
    const extra = Object.keys(parseMeta(meta)).filter((key) => key !== "or" && key !== "title");
    if (extra.length > 0) problems.push(`a form after "or" takes only title; found ${extra.join(", ")}: put them on the first fence`);
  }
  return "facts" in facts && problems.length === 0 ? { command: { facts: facts.facts, forms } } : { problems };
}
