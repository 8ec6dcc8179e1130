import { expect, test } from "@playwright/test";
import { attribute, type Element, elementsOf, wholeText } from "../../scripts/after-build/html";
import { siteFolder } from "../../scripts/building/built-site";
import { mostLinesTogether } from "../../scripts/runbook/part-html";
import { partsOf } from "../../scripts/runbook/parts";
import { printRunbook } from "../../scripts/runbook/print";
import { readPdf } from "../../scripts/runbook/read-pdf";
import { type Bookmark, bookmarks } from "./bookmarks";
import { causes } from "@/content/causes";
import { sources } from "@/content/sources";

/** What lines, pages and margins do to a text is taken out before two texts are compared. */
const bare = (text: string) => text.replace(/\s+/g, "");

interface Printed {
  readonly bytes: number;
  readonly marks: readonly Bookmark[];
  /** The text of each page, bare. */
  readonly pages: readonly string[];
  /** Links of the file that lead to no place of it. */
  readonly lost: readonly unknown[];
}

async function printed(): Promise<Printed> {
  const file = await printRunbook(siteFolder, { paper: "A4", made: new Date() }, process.env);
  const pdf = await readPdf(file);
  const [pages, lost]: [string[], unknown[]] = [[], []];
  const places = await pdf.getDestinations();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(bare(items.map((item) => ("str" in item ? item.str : "")).join("")));
    for (const { dest } of (await page.getAnnotations()) as { dest?: unknown }[])
      if (typeof dest === "string" && !(dest in places)) lost.push(dest);
  }
  return { bytes: file.length, marks: await bookmarks(pdf), pages, lost };
}

/** The commands and samples of the parts that stand on one page, as the site has them. */
const shortCode = () =>
  partsOf(siteFolder)
    .flatMap(({ page }) => elementsOf(page, "main").flatMap((main) => elementsOf(main)))
    .filter(
      ({ tagName, parentNode }) =>
        tagName === "pre" && !elementsOf(parentNode as Element).some((one) => attribute(one, "class") === "handover"),
    )
    .map((pre) => wholeText(pre).replace(/\n$/, ""))
    .filter((code) => code.split("\n").length <= mostLinesTogether);

test("the runbook has every article, its numbers are right, and no short command goes over two pages", async () => {
  // Hundreds of pages are laid out twice.
  test.setTimeout(300_000);
  const { bytes, marks, pages, lost } = await printed();
  expect(bytes).toBeLessThan(6e6);
  expect(pages.length).toBeGreaterThan(150);
  expect(pages.length).toBeLessThan(450);

  const titles = marks.map(({ title }) => bare(title));
  expect(Object.values(causes).filter(({ title }) => !titles.includes(bare(title)))).toEqual([]);
  for (const part of ["Contents", "Checklist", "Getting in without Remote Desktop", "When to escalate, to whom, and with what"])
    expect(titles).toContain(bare(part));

  // The number that the contents name is printed on the page that has the title.
  const contents = pages.slice(1, 3).join("");
  for (const { title } of Object.values(causes)) {
    const { page } = marks.find((mark) => bare(mark.title) === bare(title))!;
    expect(pages[page - 1]).toContain(bare(title));
    expect(pages[page - 1]).toContain(`${page}of${pages.length}`);
    expect(contents).toContain(`${bare(title)}${page}`);
  }

  expect(lost).toEqual([]);
  const whole = pages.join("");
  expect(Object.values(sources).filter(({ url }) => !whole.includes(bare(`<${url}>`)))).toEqual([]);

  const short = shortCode();
  expect(short.length).toBeGreaterThan(500);
  expect(short.filter((code) => !pages.some((page) => page.includes(bare(code))))).toEqual([]);
});
