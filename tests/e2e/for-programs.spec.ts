import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Code, Link, Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { attribute, elementsOf, readPage, wholeText } from "../../scripts/after-build/html";
import { siteFolder } from "../../scripts/building/built-site";
import { forPrograms } from "../../scripts/for-programs/addresses";
import { everyPage, htmlOf } from "./pages";
import { expect, test } from "./watched";

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
/** A page that only leads on to another describes nothing. */
const pages = everyPage.filter((page) => page.endsWith("/") && /<meta name="?description\b/.test(htmlOf.get(page)!));
const fileOf = (address: string) => path.join(siteFolder, decodeURIComponent(address));
const markdownOf = (page: string) => readFileSync(fileOf(`${page}index.md`), "utf8");
const treeOf = (page: string): Root => reader.parse(markdownOf(page));

const pres = (page: string) => elementsOf(readPage(htmlOf.get(page)!), "pre").map((pre) => wholeText(pre).replace(/\n$/, ""));

/** The code of each fence, in the order of the text. */
function fences(page: string): Code[] {
  const found: Code[] = [];
  visit(treeOf(page), "code", (node) => void found.push(node));
  return found;
}

test("each page names its Markdown, once, and it is there", () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const named = elementsOf(readPage(htmlOf.get(page)!), "link").filter((link) => attribute(link, "type") === "text/markdown");
    expect(
      named.map((link) => attribute(link, "href")),
      page,
    ).toEqual(["index.md"]);
    expect(markdownOf(page).length, page).toBeGreaterThan(200);
  }
});

test("commands and samples in the Markdown are those of the page, to the letter and in its order", () => {
  for (const page of pages)
    expect(
      fences(page).map(({ value }) => value),
      page,
    ).toEqual(pres(page));
});

test("each command has its shell, and stands below what it does and where", () => {
  const page = "/fix/machine-keys/";
  const shells = elementsOf(readPage(htmlOf.get(page)!), "div")
    .filter((form) => attribute(form, "class")?.split(" ")[0] === "form")
    .filter((form) => elementsOf(form, "pre").length > 0)
    .map((form) => attribute(form, "data-language"));
  expect(fences(page).flatMap(({ lang }) => lang ?? [])).toEqual(shells);
  const commands = elementsOf(readPage(htmlOf.get(page)!), "figure").map((figure) => attribute(figure, "id"));
  const heads = [...markdownOf(page).matchAll(/^\*\*Command\*\* \[([\w-]+)\]\(\.\/#\1\): .+, .+$/gm)].map(([, id]) => id);
  expect(heads).toEqual(commands);
});

test("links of the Markdown resolve", () => {
  const idsOf = new Map(
    pages.map((page) => [page, new Set(elementsOf(readPage(htmlOf.get(page)!)).flatMap((element) => attribute(element, "id") ?? []))]),
  );
  const lost: string[] = [];
  for (const page of pages)
    visit(treeOf(page), "link", ({ url }: Link) => {
      if (/^(https|mailto):/.test(url)) return;
      const { pathname, hash } = new URL(url, `https://site.example${page}`);
      const ids = idsOf.get(pathname);
      const id = decodeURIComponent(hash.slice(1));
      // A state is read by the page: other tests look after those.
      const resolves = ids === undefined ? existsSync(fileOf(pathname)) && hash === "" : id === "" || id.includes("=") || ids.has(id);
      if (!resolves) lost.push(`${page}: ${url}`);
    });
  expect(lost).toEqual([]);
});

test("nothing of the page's controls is left in the Markdown", () => {
  for (const page of pages) {
    const text = markdownOf(page).replace(/^```[^]*?^```$/gm, "");
    expect(text.match(/<(button|script|svg|input|div|span)\b|Skip to the page|data-slot/g) ?? [], page).toEqual([]);
  }
});

test("what programs ask for is served with its type", async ({ request }) => {
  const types: Readonly<Record<string, string>> = {
    json: "application/json",
    xml: "application/xml",
    txt: "text/plain",
    md: "text/markdown",
  };
  for (const address of [...forPrograms, "/fix/fips/index.md"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-type"], address).toContain(types[address.split(".").at(-1)!]);
  }
});

test("llms.txt lists the Markdown of every page", () => {
  const listed = [...readFileSync(fileOf("/llms.txt"), "utf8").matchAll(/\(\.(\/[^)]*)index\.md\)/g)].map(([, page]) => page!);
  expect(listed.sort()).toEqual([...pages].sort());
});

test("without SITE_URL nothing describes a search, since its address would have to be whole", () => {
  test.skip(process.env.SITE_URL !== undefined);
  expect(existsSync(fileOf("/opensearch.xml"))).toBe(false);
});
