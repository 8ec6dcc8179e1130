import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { generateMetadata, generateStaticParams } from "@/app/[page]/page";
import { menu } from "@/app/_joining/menu";
import { PageFrame } from "@/app/_joining/page-frame";
import { searchData } from "@/app/_joining/search/data";
import type { Problem } from "@/lib/problem";
import { readKnowledge } from "@/scripts/check/knowledge";
import { contentProblems } from "@/scripts/check/problems";
import { BrokenContent } from "../fixtures/broken-content";

const text = `---
title: Descale the kettle
lead: A kettle that is white inside boils slowly.
head:
  title: Descale a kettle beside Remote Desktop error 0x904
  description: How to take the limescale out of a kettle while the host restarts, what to pour in, and how long to wait before you pour it out.
menu: { name: Descaling, place: 45 }
search: { detail: What to pour in and how long to wait., names: limescale vinegar }
---

## What to pour in

Citric acid dissolves what the teaspoon leaves. <Grade is="unsourced" />
`;

describe("a new file in content/pages, and nothing else", () => {
  const project = mkdtempSync(path.join(tmpdir(), "pages-"));
  beforeAll(() => {
    cpSync("content/pages", path.join(project, "content/pages"), { recursive: true });
    symlinkSync(path.resolve("content/causes"), path.join(project, "content/causes"));
    writeFileSync(path.join(project, "content/pages/descale.mdx"), text);
    vi.spyOn(process, "cwd").mockReturnValue(project);
  });
  afterAll(() => {
    vi.restoreAllMocks();
    rmSync(project, { recursive: true });
  });

  it("has its address", () => {
    expect(generateStaticParams()).toContainEqual({ page: "descale" });
  });

  it("has its head", async () => {
    const head = await generateMetadata({ params: Promise.resolve({ page: "descale" }) });
    expect(head).toEqual({
      title: "Descale a kettle beside Remote Desktop error 0x904",
      description: expect.stringMatching(/^How to take the limescale /),
    });
  });

  it("stands at its place of the menu, on every page, and is marked on its own", () => {
    const links = (section: string) =>
      [
        ...renderToStaticMarkup(<PageFrame section={section}>x</PageFrame>).matchAll(
          /<a href="([^"]+)"( aria-current="true")?>([^<]+)<\/a>/g,
        ),
      ]
        .map(([, href, current, name]) => ({ href, name, current: current !== undefined }))
        .filter(({ name }) => menu().some((entry) => entry.name === name));
    expect(links("descale").map(({ name }) => name)).toEqual([
      ...["Find the cause", "Causes", "Getting in", "Escalate", "Descaling", "Checklist", "Codes", "Sources"],
    ]);
    expect(links("descale").filter(({ current }) => current)).toEqual([{ href: "/descale/", name: "Descaling", current: true }]);
    expect(links("about").find(({ name }) => name === "Descaling")).toEqual({ href: "/descale/", name: "Descaling", current: false });
  });

  it("is found by its names, and its sections by their words", () => {
    const found = searchData().documents.filter(({ url }) => url.startsWith("/descale/"));
    expect(found).toContainEqual({
      ...{ kind: "page", url: "/descale/", title: "Descale the kettle" },
      ...{ detail: "What to pour in and how long to wait.", names: "limescale vinegar" },
    });
    const section = found.find(({ kind }) => kind === "section");
    expect(section).toMatchObject({ url: "/descale/#what-to-pour-in", title: "What to pour in" });
    expect(section!.text).toContain("teaspoon");
  });

  it("is all that the content check asks for, and pages may link to it", async () => {
    const { knowledge } = new BrokenContent(await readKnowledge());
    knowledge.texts.set("content/pages/descale.mdx", text);
    const fips = "content/causes/fips.mdx";
    knowledge.texts.set(fips, `${knowledge.texts.get(fips)}\n[Wait](/descale/#what-to-pour-in).\n`);
    expect(await contentProblems(knowledge)).toEqual([]);
  });

  it("stops the build where it belongs to no section of the menu", () => {
    expect(() => renderToStaticMarkup(<PageFrame section="kitchen">x</PageFrame>)).toThrow(
      'A page belongs to "kitchen": expected one of diagnose, causes, access, escalate, descale, checklist, codes, about.',
    );
  });
});

describe("what is wrong with it is told by file and line", () => {
  let problems: Problem[];
  beforeAll(async () => {
    const { knowledge } = new BrokenContent(await readKnowledge());
    const put = (name: string, change: (from: string) => string) => knowledge.texts.set(`content/pages/${name}.mdx`, change(text));
    put("checklist", (from) => from.replace("place: 45", "place: 46").replace("Descaling", "Ticking"));
    put("Kettle_2", (from) => from.replace("Descaling", "Boiling"));
    put("same-place", (from) => from.replace("place: 45", "place: 70").replace("Descaling", "Decaling"));
    put("same-name", (from) => from.replace("place: 45", "place: 47").replace("Descaling", "Escalate"));
    put("lost", (from) => from.replace(/^menu: .*$/m, "under: kitchen"));
    put("no-words", (from) => from.replace(/^search: .*\n/m, "").replace(/^menu: .*\n/m, ""));
    problems = await contentProblems(knowledge);
  });

  it.each([
    ["checklist", 0, "file name", "an address that no other page has", "/checklist/, which app/checklist/page.tsx serves"],
    ["Kettle_2", 0, "file name", /^lower-case words joined by hyphens/, '"Kettle_2"'],
    ["same-place", 7, "frontmatter menu.place", "a place that no other entry of the menu has", '70, as "about" has it'],
    ["same-name", 7, "frontmatter menu.name", "a name that no other entry of the menu has", '"Escalate", as "escalate" has it'],
    ["lost", 7, "frontmatter under", /^one of diagnose, causes, /, '"kitchen"'],
    ["no-words", 1, "frontmatter search", /^object/, "nothing"],
  ])("%s", (name, line, field, expected, found) => {
    const told = typeof expected === "string" ? expected : expect.stringMatching(expected);
    const file = `content/pages/${name}.mdx`;
    expect(problems.filter((problem) => problem.file === file)).toEqual([
      { file, line, field, expected: told, found, fix: expect.stringMatching(/\.$/) },
    ]);
  });
});
