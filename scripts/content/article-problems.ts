import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "@/content/causes";
import { questions } from "@/content/questions";
import { sources } from "@/content/sources";
import { changes } from "@/content/changes";
import { checkArticles, checkPage, type Known } from "@/lib/articles/check";
import type { Problem } from "@/lib/problem";
import { routes } from "@/lib/routes";

const fixed = Object.values(routes).filter((route): route is Extract<typeof route, string> => typeof route === "string");

const known: Known = {
  causes: Object.keys(causes),
  sources: Object.keys(sources),
  changes: Object.keys(changes),
  pages: [
    ...fixed,
    ...readdirSync("public").map((file) => `/${file}`),
    ...Object.keys(causes).map(routes.cause),
    ...Object.keys(questions).map(routes.question),
  ],
};

const textsIn = (folder: string) =>
  readdirSync(folder).map((file) => ({
    file: `${folder}/${file}`,
    cause: path.parse(file).name,
    text: readFileSync(path.join(folder, file), "utf8"),
  }));

/** The problems of all articles and pages of prose on disk. */
export function articleProblems(): Problem[] {
  return [...checkArticles(textsIn("content/causes"), known), ...textsIn("content/pages").flatMap((page) => checkPage(page, known))];
}
