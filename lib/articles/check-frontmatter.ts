import type { z } from "zod";
import { expectedBy, type Fault, say } from "../problem";
import { frontmatter } from "./frontmatter";
import { lineOfField } from "./line-of-field";
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
      line: lineOfField(article.yaml, ["cause"]),
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
      line: lineOfField(yaml, [...path, key]),
      field: ["frontmatter", ...path].join(" "),
      expected: "no other field than cause, grade, appliesTo, events, usual, branches and checkedOn",
      found: say(key),
      fix: "Correct the name, or remove the field.",
    }));
  }
  const value = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], data);
  return [
    {
      line: lineOfField(yaml, path),
      field: `frontmatter ${path.join(".")}`,
      expected: expectedBy(issue.message),
      found: say(value),
      fix: "Write the field as the other articles have it.",
    },
  ];
}
