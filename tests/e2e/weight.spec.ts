import type { BrowserContext } from "@playwright/test";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { siteFolder } from "../../scripts/building/built-site";
import { articlePages, everyPage, questionPages, templates } from "./pages";
import { mostAhead } from "@/client/question/ready-pages";
import { expect, test } from "./watched";

/** Bytes that may travel on a first visit, each file as gzip -9. What is fetched ahead of a question comes after it. */
const most = {
  question: 45_000,
  ahead: 40_000,
  result: 60_000,
  paste: 60_000,
  // It lists every observation, so it is the largest page without scripts too.
  know: 65_000,
  home: 45_000,
  article: 23_000,
  articleMedian: 20_000,
};

interface Weight {
  readonly page: string;
  /** Page, styles, scripts and icon. */
  readonly visit: number;
  /** The pages that an answer can lead to. */
  readonly ahead: number;
}

const sizes = new Map<string, number>();

/** The compressed size of the file that the server sends for this address. */
function sizeOf(address: string): number {
  const file = decodeURIComponent(new URL(address).pathname).replace(/\/$/, "/index.html");
  const known = sizes.get(file) ?? gzipSync(readFileSync(path.join(siteFolder, file)), { level: 9 }).length;
  sizes.set(file, known);
  return known;
}

const sum = (addresses: Iterable<string>) => [...new Set(addresses)].reduce((total, address) => total + sizeOf(address), 0);

/** What a first visit of the page asks for, once all that it fetches ahead has come. */
async function weigh(context: BrowserContext, page: string): Promise<Weight> {
  const tab = await context.newPage();
  const asked: { readonly url: string; readonly ahead: boolean }[] = [];
  tab.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push({ url: request.url(), ahead: request.resourceType() === "fetch" });
  });
  await tab.goto(page, { waitUntil: "networkidle" });
  const ahead = () => asked.filter((one) => one.ahead).map(({ url }) => url);
  if (questionPages.includes(page)) {
    const targets = await tab.locator('[data-slot="answers"] a').evaluateAll((links) => (links as HTMLAnchorElement[]).map((a) => a.href));
    const pages = new Set(targets.map((href) => href.replace(/#.*$/s, "")));
    // Not all of them: those to which most answers lead.
    const expected = Math.min(pages.size, mostAhead);
    await expect.poll(() => new Set(ahead()).size, page).toBe(expected);
    expect(ahead().filter((url) => !pages.has(url))).toEqual([]);
  }
  // A browser asks for the icon when it likes, at times after all else is quiet.
  const icon = await tab.locator("link[rel=icon]").evaluate((link) => (link as HTMLLinkElement).href);
  asked.push({ url: icon, ahead: false });
  await tab.close();
  return { page, visit: sum(asked.filter((one) => !one.ahead).map(({ url }) => url)), ahead: sum(ahead()) };
}

/** Weighs pages, some at a time: each waits until its network is idle. */
async function weighAll(context: BrowserContext, pages: readonly string[], atOnce = 6): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (let i = 0; i < pages.length; i += atOnce) {
    weights.push(...(await Promise.all(pages.slice(i, i + atOnce).map((page) => weigh(context, page)))));
  }
  return weights.sort((a, b) => a.visit - b.visit);
}

const median = (weights: readonly Weight[]) => weights[Math.floor((weights.length - 1) / 2)]!;
const row = (name: string, { page, visit, ahead }: Weight) =>
  `  ${name.padEnd(16)} ${String(visit).padStart(6)} ${String(ahead).padStart(6)}  ${page}`;

test("a first visit is light", async ({ context }) => {
  const articles = await weighAll(context, articlePages);
  const questions = await weighAll(context, questionPages);
  const [result, paste] = [await weigh(context, "/diagnose/result/"), await weigh(context, "/diagnose/paste/")];
  const [know, home] = [await weigh(context, "/diagnose/know/"), await weigh(context, "/")];
  const others = await weighAll(
    context,
    Object.values(templates).filter((page) => everyPage.includes(page) && !articlePages.includes(page)),
  );
  const mostAhead = questions.reduce((a, b) => (b.ahead > a.ahead ? b : a));
  console.log(
    [
      "Bytes of a first visit, and of what is fetched ahead of a question, gzip -9:",
      row("question, median", median(questions)),
      row("question, most", questions.at(-1)!),
      row("most ahead", mostAhead),
      row("result", result),
      row("paste", paste),
      row("know", know),
      row("article, median", median(articles)),
      row("article, most", articles.at(-1)!),
      ...others.map((weight) => row("", weight)),
    ].join("\n"),
  );
  const over = (weights: readonly Weight[], limit: number) => weights.filter(({ visit }) => visit > limit);
  expect.soft(over(questions, most.question), "questions").toEqual([]);
  expect
    .soft(
      questions.filter(({ ahead }) => ahead > most.ahead),
      "fetched ahead",
    )
    .toEqual([]);
  expect.soft(result.visit, "result").toBeLessThanOrEqual(most.result);
  expect.soft(paste.visit, "paste").toBeLessThanOrEqual(most.paste);
  expect.soft(know.visit, "know").toBeLessThanOrEqual(most.know);
  expect.soft(home.visit, "home").toBeLessThanOrEqual(most.home);
  expect.soft(over(articles, most.article), "articles").toEqual([]);
  expect.soft(median(articles).visit, "half of the articles").toBeLessThanOrEqual(most.articleMedian);
});
