import { type Fault, say } from "../problem";
import { components, htmlElements } from "./components";
import { checkGrades } from "./check-grades";
import type { Article } from "./read";
import type { Element } from "./read-elements";

/** What stands in an article besides Markdown: our components with literal attributes, a little HTML, and nothing that runs. */
export function checkElements(
  article: Article,
  known: { readonly sources: readonly string[]; readonly changes: readonly string[] },
  parts: readonly string[],
): Fault[] {
  return [
    ...article.expressions.map(({ text, line }) => ({
      line,
      field: "expression",
      expected: "text, Markdown and components with literal attributes",
      found: text,
      fix: "Write what it gives. A brace of the text itself stands in backticks.",
    })),
    ...article.elements.flatMap((element) => checkElement(element, parts)),
    ...checkGrades(article, known.sources),
    ...checkChanges(article, known.changes),
  ];
}

/** `parts` are components without attributes that this text may hold too. */
function checkElement({ name, attributes, line }: Element, parts: readonly string[]): Fault[] {
  const bare = [...parts, ...htmlElements];
  const takes = Object.hasOwn(components, name) ? components[name] : bare.includes(name) ? [] : undefined;
  if (takes === undefined) {
    return [
      {
        line,
        field: "component",
        expected: `one of ${[...Object.keys(components), ...bare].join(", ")}`,
        found: name === "" ? "<>" : name,
        fix: "Say it in Markdown, or with one of these.",
      },
    ];
  }
  const unknown = Object.keys(attributes).filter((attribute) => !takes.includes(attribute));
  const untitled = takes.includes("title") && !attributes.title;
  return [
    ...unknown.map((attribute) => ({
      line,
      field: `${name} ${attribute}`,
      expected: takes.length === 0 ? "no attribute" : `no attribute but ${takes.join(", ")}`,
      found: say(attributes[attribute]),
      fix: "Correct the name, or remove the attribute.",
    })),
    ...(untitled
      ? [{ line, field: `${name} title`, expected: "a title", found: "nothing", fix: 'Write title="…": it is read first.' }]
      : []),
  ];
}

/** Every change exists. Its undo comes with it. */
const checkChanges = ({ elements }: Article, known: readonly string[]): Fault[] =>
  elements
    .filter(({ name, attributes: { id } }) => name === "Change" && !known.includes(id ?? ""))
    .map(({ attributes: { id }, line }) => ({
      line,
      field: "Change id",
      expected: "an id of content/changes.ts",
      found: say(id),
      fix: "Correct the id, or add the change there.",
    }));
