/** Judges articles: everything that a compiler cannot see, all problems at once. */
import { readFences } from "../commands/fence";
import type { Problem } from "../problem";
import { frontmatter } from "./frontmatter";
import { grades } from "./grade";
import { type Article, readArticle } from "./read";
import { sections } from "./sections";

/** What the rest of the site knows, for an article to refer to. */
export interface Known {
  readonly causes: readonly string[];
  readonly sources: readonly string[];
  readonly changes: readonly string[];
  /** Addresses of all pages, each with a slash at the end. */
  readonly pages: readonly string[];
}

interface Named {
  /** Path for the message. */
  readonly file: string;
  /** The name of the file without its ending: it must be the id of a cause. */
  readonly cause: string;
  readonly text: string;
}

const list = (words: readonly string[]) => words.join(", ");
const say = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));

/** Every problem of every article, and every cause that has none. */
export function checkArticles(articles: readonly Named[], known: Known): Problem[] {
  const missing = known.causes
    .filter((cause) => !articles.some((article) => article.cause === cause))
    .map((cause): Problem => ({
      file: `content/causes/${cause}.mdx`,
      line: 0,
      field: "file",
      expected: `an article on the cause "${cause}"`,
      found: "no such file",
    }));
  return [...missing, ...articles.flatMap((article) => checkArticle(article, known))];
}

/** Every problem of one article. */
export function checkArticle({ file, cause, text }: Named, known: Known): Problem[] {
  return checkProse({ file, text }, known, (article, at) => [
    ...(known.causes.includes(cause) ? [] : [at(0, "file name", `the id of a cause (${list(known.causes)})`, cause)]),
    ...checkFrontmatter(article, cause, at),
    ...checkSections(article, at),
  ]);
}

/** Every problem of a page of prose that is no cause's article: it has neither frontmatter nor fixed sections. */
export const checkPage = (page: Pick<Named, "file" | "text">, known: Known): Problem[] => checkProse(page, known, () => []);

function checkProse({ file, text }: Pick<Named, "file" | "text">, known: Known, form: (article: Article, at: At) => Problem[]): Problem[] {
  const at: At = (line, field, expected, found) => ({ file, line, field, expected, found });
  let article: Article;
  try {
    article = readArticle(text);
  } catch (error) {
    const { line, reason, message } = error as { line?: number; reason?: string; message: string };
    return [at(line ?? 0, "text", "MDX with YAML frontmatter", reason ?? message)];
  }
  return [...form(article, at), ...checkCommands(article, at), ...checkElements(article, known, at), ...checkLinks(article, known, at)];
}

type At = (line: number, field: string, expected: string, found: string) => Problem;

function checkFrontmatter(article: Article, cause: string, at: At): Problem[] {
  if (article.frontmatter === undefined) return [at(1, "frontmatter", "YAML between two lines of ---", "none")];
  const read = frontmatter.safeParse(article.frontmatter);
  if (!read.success) {
    const value = (path: PropertyKey[]) =>
      path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], article.frontmatter);
    return read.error.issues.map((issue) => at(1, `frontmatter ${issue.path.join(".")}`, issue.message, say(value(issue.path))));
  }
  return read.data.cause === cause ? [] : [at(1, "frontmatter cause", `"${cause}", as the file is named`, say(read.data.cause))];
}

function checkSections(article: Article, at: At): Problem[] {
  const found = article.headings.filter(({ depth }) => depth === 2);
  const names = found.map(({ text }) => text);
  return [
    ...sections.filter((name) => !names.includes(name)).map((name) => at(0, "sections", `a section "## ${name}"`, "none")),
    ...found
      .filter(({ text }) => !(sections as readonly string[]).includes(text))
      .map(({ text, line }) => at(line, "sections", `one of: ${list(sections)}`, text)),
    ...(names.join() === sections.filter((name) => names.includes(name)).join()
      ? []
      : [at(0, "sections", `the order: ${list(sections)}`, list(names))]),
    ...article.headings
      .filter(({ depth }) => depth === 1)
      .map(({ text, line }) => at(line, "heading", "no h1: the title is in content/causes.ts", text)),
    ...article.emptySections.map((name) => at(0, "sections", `text under "## ${name}"`, "nothing")),
  ];
}

function checkCommands(article: Article, at: At): Problem[] {
  const read = article.commands.map(({ fences, line }) => ({ line, ...readFences(fences) }));
  const ids = read.flatMap((one) => ("command" in one && one.command.facts.id ? [one.command.facts.id] : []));
  const changeIds = article.elements
    .filter(({ name }) => name === "Change")
    .flatMap(({ attributes }) => [attributes.id ?? "", `${attributes.id}-before`, `${attributes.id}-proof`, `${attributes.id}-undo`]);
  return read
    .flatMap((one) => {
      if ("problems" in one) return one.problems.map((problem) => at(one.line, "command", "readable metadata on the fence", problem));
      const { before, proof, undo } = one.command.facts;
      return Object.entries({ before, proof, undo })
        .filter(([, id]) => id !== undefined && !ids.includes(id) && !changeIds.includes(id))
        .map(([field, id]) =>
          at(one.line, `command ${field}`, `the id of a command in this article (${list([...ids, ...changeIds])})`, say(id)),
        );
    })
    .concat(ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => at(0, "command id", "an id used once", id)));
}

const elementNames = ["Grade", "Warning", "Note", "Change", "Undo"];

function checkElements(article: Article, known: Known, at: At): Problem[] {
  const ofName = (name: string) => article.elements.filter((element) => element.name === name);
  const changed = ofName("Change").map(({ attributes }) => attributes.id);
  const undone = ofName("Undo").map(({ attributes }) => attributes.of);
  return article.elements
    .filter(({ name }) => !elementNames.includes(name))
    .map(({ name, line }) => at(line, "component", `one of ${list(elementNames)}`, name))
    .concat(
      ofName("Grade").flatMap(({ attributes: { is, by }, line }) => [
        ...((grades as readonly string[]).includes(is ?? "") ? [] : [at(line, "Grade is", `one of ${list(grades)}`, say(is))]),
        ...((by === undefined) === (is === "unsourced" || is === "inferred") || is === "inferred"
          ? []
          : [at(line, "Grade by", is === "unsourced" ? "no source" : "the key of a source", say(by))]),
        ...(by ?? "")
          .split(/\s+/)
          .filter((key) => key !== "" && !known.sources.includes(key))
          .map((key) => at(line, "Grade by", "a key of content/sources.ts", say(key))),
      ]),
      ["Warning", "Note"]
        .flatMap(ofName)
        .filter(({ attributes }) => !attributes.title)
        .map(({ name, line }) => at(line, `${name} title`, "a title", "nothing")),
      ofName("Change")
        .filter(({ attributes }) => !known.changes.includes(attributes.id ?? ""))
        .map(({ attributes, line }) => at(line, "Change id", "an id of content/changes.ts", say(attributes.id))),
      changed.filter((id) => !undone.includes(id)).map((id) => at(0, "Undo", `<Undo of="${id}" /> in the section Undo`, "none")),
      undone.filter((id) => !changed.includes(id)).map((id) => at(0, "Change", `<Change id="${id}" /> in this article`, "none")),
      ofName("Grade").length > 0 ? [] : [at(0, "Grade", "at least one graded claim", "none")],
    );
}

function checkLinks(article: Article, known: Known, at: At): Problem[] {
  return article.links.flatMap(({ url, line }) => {
    if (/^https:\/\//.test(url) || url.startsWith("#")) return [];
    const [page = ""] = url.split("#");
    return known.pages.includes(page)
      ? []
      : [at(line, "link", "the address of a page of this site, with a slash at the end, or an https address", url)];
  });
}
