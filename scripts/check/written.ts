import { checkArticle, checkPage, type Known } from "@/lib/articles/check-article";
import type { Problem } from "@/lib/problem";
import type { Site } from "./site";
import { ownIds, pagesOf, shownAt } from "./pages";

/** The problems of all articles and pages of prose, and the causes that have no article. */
export function writtenProblems(site: Site): Problem[] {
  const { texts, readings, model, sources, changes } = site;
  const causes = Object.keys(model.causes);
  const known: Known = { causes, sources: Object.keys(sources), changes: Object.keys(changes), pages: pagesOf(site) };
  const missing = causes
    .filter((cause) => !texts.has(`content/causes/${cause}.mdx`))
    .map((cause) => ({
      file: `content/causes/${cause}.mdx`,
      line: 0,
      field: "file",
      expected: `an article on the cause "${cause}"`,
      found: "no such file",
      fix: `Write it; npm run new-cause -- ${cause} begins it.`,
    }));
  return [
    ...missing,
    ...[...readings].flatMap(([file, reading]) => {
      const shown = shownAt(file);
      if (shown === undefined) return [misplaced(file)];
      const { page, cause } = shown;
      const written = { file, reading, page, taken: ownIds(site, page) };
      return cause === undefined ? checkPage(written, known) : checkArticle({ ...written, cause }, known);
    }),
  ];
}

const misplaced = (file: string): Problem => ({
  file,
  line: 0,
  field: "file",
  expected: "an article in content/causes/ or a page in content/pages/",
  found: file,
  fix: "Move it: no page shows it here.",
});
