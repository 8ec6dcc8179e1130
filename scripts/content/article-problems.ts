import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "@/content/causes";
import { questions } from "@/content/questions";
import { sources } from "@/content/sources";
import { changes } from "@/content/changes";
import { checkArticles } from "@/lib/articles/check";
import type { Problem } from "@/lib/problem";
import { routes } from "@/lib/routes";

const folder = "content/causes";

/** The problems of all articles on disk. */
export function articleProblems(): Problem[] {
  const articles = readdirSync(folder).map((file) => ({
    file: `${folder}/${file}`,
    cause: path.parse(file).name,
    text: readFileSync(path.join(folder, file), "utf8"),
  }));
  const fixed = Object.values(routes).filter((route): route is Extract<typeof route, string> => typeof route === "string");
  return checkArticles(articles, {
    causes: Object.keys(causes),
    sources: Object.keys(sources),
    changes: Object.keys(changes),
    pages: [...fixed, ...Object.keys(causes).map(routes.cause), ...Object.keys(questions).map(routes.question)],
  });
}
