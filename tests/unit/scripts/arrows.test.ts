import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint({ cwd: process.cwd() });
const arrowRules = ["@typescript-eslint/no-restricted-imports", "no-restricted-syntax"];

/** What the arrows say of one line of code in a file of that name. The file need not exist. */
async function reported(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const fatal = result!.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${file}: ${fatal.message}`);
  return result!.messages.filter(({ ruleId }) => arrowRules.includes(ruleId ?? "")).map(({ message }) => message);
}

const forbidden: readonly [file: string, code: string][] = [
  ["lib/rank.ts", 'import { useState } from "react"; useState();'],
  ["lib/rank.ts", 'import Link from "next/link"; Link;'],
  ["lib/rank.ts", 'import { causes } from "@/content/causes"; causes;'],
  ["lib/rank.ts", 'import { causes } from "../content/causes"; causes;'],
  ["lib/articles/read.ts", 'import { causes } from "../../content/causes"; causes;'],
  ["lib/articles/read.ts", 'import type { CauseId } from "@/content/causes"; export type A = CauseId;'],
  ["lib/articles/read.ts", 'export { Code } from "@/components/command/code";'],
  ["lib/articles/read.ts", 'export * from "../../app/_joining/articles";'],
  ["lib/articles/read.ts", 'export const late = () => import("@/content/causes");'],
  ["lib/articles/read.ts", 'export const late = () => import("../../components/command/code");'],
  ["lib/rank.ts", 'import "@/client/page";'],
  ["lib/rank.ts", 'import { root } from "@/scripts/running/project"; root;'],
  ["lib/diagnosis/model.ts", 'import { grades } from "@/lib/articles/grade"; grades;'],
  ["lib/diagnosis/model.ts", 'import { grades } from "../articles/grade"; grades;'],
  ["lib/diagnosis/model.ts", 'import { grades } from "./../articles/grade"; grades;'],
  ["lib/diagnosis/model.ts", 'import { readFileSync } from "node:fs"; readFileSync;'],
  ["lib/diagnosis/model.ts", 'import { useMemo } from "react"; useMemo;'],
  ["lib/diagnosis/model.ts", 'import type { CauseId } from "@/content/causes"; export type A = CauseId;'],
  ["lib/diagnosis/model.ts", 'export const late = () => import("@/lib/routes");'],
  ["lib/diagnosis/rank/rank.ts", 'import { grades } from "@/lib/articles/grade"; grades;'],
  ["lib/diagnosis/rank/rank.ts", 'import { grades } from "../../articles/grade"; grades;'],
  ["lib/diagnosis/rank/rank.ts", 'import { grades } from "./../../articles/grade"; grades;'],
  ["lib/diagnosis/rank/rank.ts", 'import { readFileSync } from "node:fs"; readFileSync;'],
  ["lib/diagnosis/rank/rank.ts", 'import type { CauseId } from "@/content/causes"; export type A = CauseId;'],
  ["content/causes.ts", 'import { weights } from "@/lib/diagnosis/model"; weights;'],
  ["content/causes.ts", 'import { weights } from "../lib/diagnosis/model"; weights;'],
  ["content/causes.ts", 'import { type Level, weights } from "@/lib/diagnosis/model"; export const a: Level[] = [weights];'],
  ["content/causes.ts", 'import { readFileSync } from "node:fs"; readFileSync;'],
  ["content/causes.ts", 'import { memo } from "react"; memo;'],
  ["content/causes.ts", 'import { Code } from "@/components/command/code"; Code;'],
  ["content/causes.ts", 'import { loadArticle } from "../app/_joining/articles"; loadArticle;'],
  ["components/code.tsx", 'import { causes } from "@/content/causes"; causes;'],
  ["components/code.tsx", 'import type { CauseId } from "../content/causes"; export type A = CauseId;'],
  ["components/code.tsx", 'import { loadArticle } from "@/app/_joining/articles"; loadArticle;'],
  ["components/code.tsx", 'import { readFileSync } from "node:fs"; readFileSync;'],
  ["client/page.ts", 'import { memo } from "react"; memo;'],
  ["client/page.ts", 'import { causes } from "../content/causes"; causes;'],
  ["client/parts/copy.ts", 'import { loadArticle } from "../../app/_joining/articles"; loadArticle;'],
  ["client/result.tsx", 'import { guide } from "@/app/_joining/guide"; guide;'],
  ["client/parts/copy.ts", 'import { readFileSync } from "node:fs"; readFileSync;'],
  ["app/page.tsx", 'import "@/client/page";'],
  ["app/fix/[cause]/page.tsx", 'import { root } from "../../../scripts/running/project"; root;'],
];

const allowed: readonly [file: string, code: string][] = [
  ["lib/articles/frontmatter.ts", 'import { z } from "zod"; z;'],
  ["lib/articles/read.ts", 'import { routes } from "@/lib/routes"; routes;'],
  ["lib/articles/read.ts", 'import { routes } from "../routes"; routes;'],
  ["lib/diagnosis/model.ts", 'import { z } from "zod"; z;'],
  ["lib/diagnosis/model.ts", 'import { own } from "./ids"; own;'],
  ["lib/diagnosis/rank/rank.ts", 'import { weights } from "../model"; weights;'],
  ["lib/diagnosis/rank/rank.ts", 'import { strength } from "./likelihood"; strength;'],
  ["lib/diagnosis/model.ts", 'import { weights } from "@/lib/diagnosis/model"; weights;'],
  ["content/causes.ts", 'import type { Level } from "@/lib/diagnosis/model"; export type A = Level;'],
  ["content/causes.ts", 'import type { Level } from "../lib/diagnosis/model"; export type A = Level;'],
  ["content/causes.ts", 'import { families } from "./families"; families;'],
  ["components/code.tsx", 'import { memo } from "react"; memo;'],
  ["components/code.tsx", 'import { routes } from "@/lib/routes"; routes;'],
  ["client/page.ts", 'import { routes } from "@/lib/routes"; routes;'],
  ["client/page.ts", 'import { startTabs } from "./parts/tabs"; startTabs();'],
  ["client/result.tsx", 'import { Band } from "@/components/diagnosis/band"; Band;'],
  [
    "client/result.tsx",
    'import { render } from "preact"; import { useState } from "preact/hooks"; import type { ReactNode } from "react"; render; useState; export type A = ReactNode;',
  ],
  ["client/search.ts", 'import MiniSearch from "minisearch"; MiniSearch;'],
  [
    "app/page.tsx",
    'import { causes } from "@/content/causes"; import { Code } from "@/components/command/code"; import { routes } from "@/lib/routes"; causes; Code; routes;',
  ],
  ["app/page.tsx", 'import { readFileSync } from "node:fs"; readFileSync;'],
  ["scripts/check-content.ts", 'import { causes } from "../content/causes"; import { memo } from "react"; causes; memo;'],
  [
    "tests/unit/lib/rank.test.ts",
    'import { causes } from "@/content/causes"; import { root } from "@/scripts/running/project"; causes; root;',
  ],
];

describe("the arrows between the rooms", () => {
  it.each(forbidden)("forbid in %s: %s", async (file, code) => {
    expect(await reported(file, code)).toHaveLength(1);
  });

  it.each(allowed)("allow in %s: %s", async (file, code) => {
    expect(await reported(file, code)).toEqual([]);
  });

  it("name the room, the way out and the page that explains", async () => {
    expect(await reported("lib/rank.ts", 'import { causes } from "@/content/causes"; causes;')).toEqual([
      "'@/content/causes' import is restricted from being used by a pattern. lib/ may not import this: pass it in as an argument. See docs/architecture.md.",
    ]);
  });

  it("let a file of lib use Node where its first comment says so", () => {
    const usesNode = readdirSync("lib", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => ({ file, text: readFileSync(join("lib", file), "utf8") }))
      .filter(({ text }) => /from "node:/.test(text));
    const silent = usesNode.filter(({ text }) => !/^\/\*[^]*?node:[^]*?\*\//.test(text.slice(0, text.indexOf("import "))));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});
