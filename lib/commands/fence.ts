import { expectedBy, type Mismatch, say } from "../problem";
import { type Command, type CommandFacts, type CommandForm, commandFacts, shells, type Shell } from "./command";
import { eventsLanguage, eventViewerForm, readEvents } from "./event-viewer";
import { readSample, sampleLanguage } from "./sample";

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

/** What is wrong with the facts of a command. */
export interface FactProblem extends Mismatch {
  /** The word of the fence: "where". */
  readonly field: string;
}

/** What the fence says of its command, or everything that is wrong with it. */
export function readFacts(meta: FenceMeta): { facts: CommandFacts } | { problems: FactProblem[] } {
  const { or: _or, title: _title, ...words } = meta;
  const read = commandFacts.safeParse(words);
  if (read.success) return { facts: read.data };
  return {
    problems: read.error.issues.map((issue) => ({
      field: issue.path.join(".") || "words of the fence",
      expected: expectedBy(issue.message),
      found: say(issue.path.length === 1 ? words[String(issue.path[0])] : Object.keys(words).join(" ")),
      fix: "Write it on the line of the fence, behind the language.",
    })),
  };
}

/** A fence as it stands in an article. */
export interface Fence {
  readonly language: string;
  readonly meta: string;
  readonly code: string;
}

/** What is wrong with one of the fences that give a command. */
export interface FenceProblem extends FactProblem {
  /** Its place in the list, from 0. */
  readonly fence: number;
}

/** One command from the fences that give it and the samples below it, or everything that is wrong with them. */
export function readFences(all: readonly Fence[]): { command: Command } | { problems: FenceProblem[] } {
  const placed = all.map((fence, index) => ({ ...fence, index }));
  const fences = placed.filter(({ language }) => language !== sampleLanguage);
  const [first] = fences;
  if (first === undefined) return { problems: placed.map(({ index }) => ({ fence: index, ...withoutCommand })) };
  const facts = readFacts(parseMeta(first.meta));
  const { id } = parseMeta(first.meta);
  const samples = placed
    .filter(({ language }) => language === sampleLanguage)
    .map(({ meta, code, index }) => ({ index, ...readSample(parseMeta(meta), code, typeof id === "string" ? id : undefined) }));
  const problems = [
    ...("problems" in facts ? facts.problems.map((problem) => ({ fence: first.index, ...problem })) : []),
    ...fences.flatMap((fence) => ofForm(fence, fence === first)),
    ...("facts" in facts && facts.facts.good === undefined ? samples.map(({ index }) => ({ fence: index, ...withoutSigns })) : []),
    ...samples.flatMap((read) => ("problems" in read ? read.problems.map((problem) => ({ fence: read.index, ...problem })) : [])),
  ];
  if ("problems" in facts || problems.length > 0) return { problems };
  const forms = fences.map(({ language, meta, code }): CommandForm => {
    const read = language === eventsLanguage ? readEvents(code) : undefined;
    if (read !== undefined && "events" in read) return eventViewerForm(read.events);
    const { title } = parseMeta(meta);
    return { shell: language as Shell, code, ...(typeof title === "string" && { title }) };
  });
  const shown = samples.flatMap((read) => ("sample" in read ? [read.sample] : []));
  return { command: { facts: facts.facts, forms, ...(shown.length > 0 && { samples: shown }) } };
}

const withoutCommand: FactProblem = {
  field: "output",
  expected: "a command directly above a sample of its output",
  found: "none",
  fix: "Put the sample directly below its command.",
};

const withoutSigns: FactProblem = {
  field: "output",
  expected: "a command with good and bad above",
  found: "one without",
  fix: "Say on its fence what is good and what is bad, or remove the sample.",
};

function ofForm({ language, meta, code, index: fence }: Fence & { readonly index: number }, isFirst: boolean): FenceProblem[] {
  const events = language === eventsLanguage && !isFirst ? readEvents(code) : undefined;
  const extra = isFirst ? [] : Object.keys(parseMeta(meta)).filter((key) => key !== "or" && key !== "title");
  return [
    ...(events !== undefined && "problems" in events ? events.problems.map((problem) => ({ fence, ...problem })) : []),
    ...(isShell(language) || events !== undefined
      ? []
      : [
          {
            fence,
            field: "shell",
            expected: `one of ${Object.keys(shells).join(", ")}`,
            found: say(language),
            fix: "Name the shell behind the three backticks.",
          },
        ]),
    ...(extra.length === 0
      ? []
      : [
          {
            fence,
            field: "or",
            expected: "no words but title",
            found: extra.join(", "),
            fix: "Put them on the first fence of the command.",
          },
        ]),
  ];
}
