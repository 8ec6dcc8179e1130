import { expect, it } from "vitest";
import { checkArticle, reading } from "@/lib/articles/check-article";
import { sections } from "@/lib/articles/sections";
import { unfilledProblems } from "@/scripts/check/unfilled";
import { articleSkeleton } from "@/scripts/writing/article-skeleton";

const known = { causes: ["boiled-dry"], sources: [], changes: [], pages: new Map() };
const problemsOf = (text: string) => [
  ...checkArticle({ file: "boiled-dry.mdx", cause: "boiled-dry", page: "/fix/boiled-dry/", taken: [], reading: reading(text) }, known),
  ...unfilledProblems({ texts: new Map([["boiled-dry.mdx", text]]) }),
];
const skeleton = articleSkeleton("boiled-dry", new Date("2026-11-21T12:00:00Z"));

it("asks for what only its author knows, and for nothing else", () => {
  const found = problemsOf(skeleton).map(({ field, expected }) => `${field}: ${expected}`);
  expect(found.filter((problem) => problem.startsWith("gap"))).toEqual([
    expect.stringMatching(/^gap: the hosts/),
    expect.stringMatching(/^gap: the clients/),
  ]);
  expect(found.filter((problem) => problem.startsWith("sections: text under"))).toHaveLength(sections.length);
  expect(found.filter((problem) => problem.startsWith("Grade"))).toHaveLength(1);
  expect(found).toHaveLength(2 + sections.length + 1);
});

it("is sound once that is filled in", () => {
  const filled = skeleton.replaceAll(/"TODO: .*"/g, "any kettle").replaceAll(/^## .*$/gm, '$&\n\nIt is dry. <Grade is="inferred" />');
  expect(problemsOf(filled)).toEqual([]);
});
