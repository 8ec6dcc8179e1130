import { beforeAll, expect, it } from "vitest";
import { problemSentence } from "@/lib/problem";
import { commandBlocks } from "@/scripts/check/command-blocks";
import { type Knowledge, readKnowledge } from "@/scripts/check/knowledge";
import { contentProblems } from "@/scripts/check/problems";
import { siteOf } from "@/scripts/check/site";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await readKnowledge();
});

it("finds nothing wrong with the content", async () => {
  expect((await contentProblems(knowledge)).map(problemSentence)).toEqual([]);
});

it("sees all of it: every cause's article, every page of prose, every command of articles, tables, changes and scripts", () => {
  const site = siteOf(knowledge);
  const blocks = commandBlocks(site);
  const files = new Set(blocks.map(({ place }) => place.file));
  expect([...site.readings.keys()].filter((file) => file.startsWith("content/causes/"))).toHaveLength(
    Object.keys(site.model.causes).length,
  );
  expect([...site.readings.keys()]).toContain("content/pages/access.mdx");
  expect(Object.keys(site.checks).length).toBeGreaterThan(20);
  for (const file of ["content/checks.ts", "content/changes.ts", "content/causes/fips.mdx", "public/Get-Rdp904Report.ps1"])
    expect(files).toContain(file);
  expect(blocks.filter(({ shell }) => shell === "powershell").length).toBeGreaterThan(Object.keys(site.changes).length * 4);
  expect(blocks.filter(({ shell }) => shell === "cmd").length).toBeGreaterThan(Object.keys(site.changes).length * 4);
});
