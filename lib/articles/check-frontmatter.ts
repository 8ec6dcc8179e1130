import type { z } from "zod";
import { expectedBy, type Fault, say } from "../problem";
import { frontmatter } from "./frontmatter";
import type { Article } from "./read";

/** Everything that is wrong with the frontmatter of a cause's article. */
export function checkFrontmatter(article: Article, cause: string): Fault[] {
  if (article.frontmatter === undefined) {
    return [
      {
        line: 1,
        field: "frontmatter",
        expected: "YAML between two lines of ---",
        found: "none",
        fix: "Copy it from another article; npm run new-cause writes an empty one.",
      },
    ];
  }
  const read = frontmatter.safeParse(article.frontmatter);
  if (!read.success) return read.error.issues.flatMap((issue) => ofIssue(issue, article));
  if (read.data.cause === cause) return [];
  return [
    {
      line: lineOf(article.yaml, ["cause"]),
      field: "frontmatter cause",
      expected: `"${cause}", as the file is named`,
      found: say(read.data.cause),
      fix: "Write the cause that this file is named after.",
    },
  ];
}

function ofIssue(issue: z.core.$ZodIssue, { frontmatter: data, yaml }: Article): Fault[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      line: lineOf(yaml, [...path, key]),
      field: ["frontmatter", ...path].join(" "),
      expected: "no other field than cause, grade, appliesTo, events and checkedOn",
      found: say(key),
      fix: "Correct the name, or remove the field.",
    }));
  }
  const value = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], data);
  return [
    {
      line: lineOf(yaml, path),
      field: `frontmatter ${path.join(".")}`,
      expected: expectedBy(issue.message),
      found: say(value),
      fix: "Write the field as the other articles have it.",
    },
  ];
}

/** The line of the article on which a field stands, or the nearest field around it; the frontmatter begins on line 2. */
function lineOf(yaml: string, path: readonly string[]): number {
  const lines = yaml.split("\n");
  let at = -1;
  for (const [depth, key] of path.entries()) {
    const next = lines.findIndex((text, i) => i > at && new RegExp(`^\\s{${depth * 2}}${key}:`).test(text));
    if (next < 0) break;
    at = next;
  }
  return at < 0 ? 1 : at + 2;
}
