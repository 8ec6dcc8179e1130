import type { z } from "zod";
import { expectedBy, type Fault, say } from "../problem";
import { frontmatter } from "./frontmatter";
import { lineOfField } from "./line-of-field";
import { type PageFrontmatter, pageFrontmatter } from "./page-frontmatter";
import type { Article } from "./read";

/** Everything that is wrong with the frontmatter of a cause's article. */
export function checkFrontmatter(article: Article, cause: string): Fault[] {
  const read = readFrontmatter(frontmatter, article, "Copy it from another article; npm run new-cause writes an empty one.");
  if ("faults" in read) return read.faults;
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

/** The frontmatter of a page of prose, or everything that is wrong with it. */
export const readPageFrontmatter = (article: Article): ReadFrontmatter<PageFrontmatter> =>
  readFrontmatter(pageFrontmatter, article, "Copy it from another page of content/pages, and write it anew.");

type ReadFrontmatter<Front> = { readonly data: Front } | { readonly faults: Fault[] };

function readFrontmatter<Shape extends z.ZodObject>(shape: Shape, article: Article, fix: string): ReadFrontmatter<z.infer<Shape>> {
  if (article.frontmatter === undefined)
    return { faults: [{ line: 1, field: "frontmatter", expected: "YAML between two lines of ---", found: "none", fix }] };
  const read = shape.safeParse(article.frontmatter);
  return read.success ? read : { faults: read.error.issues.flatMap((issue) => ofIssue(issue, article, Object.keys(shape.shape))) };
}

function ofIssue(issue: z.core.$ZodIssue, { frontmatter: data, yaml }: Article, fields: readonly string[]): Fault[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      line: lineOfField(yaml, [...path, key]),
      field: ["frontmatter", ...path].join(" "),
      expected: `no other field than ${path.length === 0 ? `${fields.slice(0, -1).join(", ")} and ${fields.at(-1)}` : "those that the others have there"}`,
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
      fix: "Write the field as the others have it.",
    },
  ];
}
