/** What search engines and previews of links are told, and the addresses that lead on. */
import type { Page } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { announce, isListed } from "../../scripts/announcing/announce";
import { announcementOf } from "../../scripts/announcing/announcement";
import { compact } from "../../scripts/after-build/compact";
import { attribute, elementsOf, readPage, textOf, writePage } from "../../scripts/after-build/html";
import { redirects } from "../../scripts/publishing/redirects";
import { onADisk } from "../fixtures/places";
import { articlePages, everyPage, htmlOf } from "./pages";
import { expect, test } from "./watched";

const siteUrl = "https://example.org/guide";

const titleOf = (html: string) => textOf(elementsOf(readPage(html), "title")[0]!);
const descriptionOf = (html: string) =>
  elementsOf(readPage(html), "meta")
    .filter((meta) => attribute(meta, "name") === "description")
    .map((meta) => attribute(meta, "content")!)
    .join("");

/** The pages by which a reader can come from a search: those that may be listed and hold what no other one holds. */
const found = everyPage.filter(
  (page) => page.endsWith("/") && isListed(readPage(htmlOf.get(page)!)) && announcementOf(page, siteUrl).url === `${siteUrl}${page}`,
);

const twice = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

/** A page as it is built for an address, as some of these sites already are. */
function published(path: string): string {
  const page = readPage(htmlOf.get(path)!);
  if (elementsOf(page, "link").some((link) => attribute(link, "rel") === "canonical")) return htmlOf.get(path)!;
  announce(page, announcementOf(path, siteUrl));
  return compact(writePage(page));
}

test("titles and descriptions are shown whole in a search, tell the pages apart and name the error", () => {
  expect(found.length).toBeGreaterThan(100);
  const titles = found.map((page) => titleOf(htmlOf.get(page)!));
  const descriptions = found.map((page) => descriptionOf(htmlOf.get(page)!));
  const unlike = (texts: readonly string[], least: number, most: number) => texts.filter(({ length }) => length < least || length > most);
  expect.soft(unlike(titles, 35, 60)).toEqual([]);
  expect.soft(unlike(descriptions, 80, 160)).toEqual([]);
  expect.soft(twice(titles)).toEqual([]);
  expect.soft(twice(descriptions)).toEqual([]);
  // A page about other codes says so; the words are those that people type.
  const unnamed = found.filter(
    (_, i) => !/Remote Desktop|RDP|0x904/.test(titles[i]!) || !/Remote Desktop|RDP|0x904/.test(descriptions[i]!),
  );
  expect(unnamed.filter((page) => !page.startsWith("/codes/group/"))).toEqual([]);
});

test("every page has one h1", () => {
  const count = (page: string) => elementsOf(readPage(htmlOf.get(page)!), "h1").length;
  expect(everyPage.filter((page) => count(page) !== 1)).toEqual([]);
});

test("what a state of the diagnosis shows is listed by no address of its own", () => {
  expect(found).not.toContain("/diagnose/result/");
  expect(found).not.toContain("/diagnose/");
  expect(found.filter((page) => /[?#]/.test(announcementOf(page, siteUrl).url))).toEqual([]);
});

test("what is said to search engines is light", () => {
  const added = articlePages.map((page) => {
    const size = (html: string) => gzipSync(html, { level: 9 }).length;
    return { page, bytes: size(published(page)) - size(htmlOf.get(page)!) };
  });
  const most = added.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  console.log(`Bytes that SITE_URL adds to an article, gzip -9: at most ${most.bytes}, ${most.page}`);
  expect(most.bytes).toBeLessThan(450);
});

for (const path of ["/", "/fix/fips/", "/codes/0x904/"]) {
  test(`${path} works under the policy with what it says to search engines`, async ({ page }) => {
    await page.route(`**${path}`, (route) => route.fulfill({ body: published(path), contentType: "text/html; charset=utf-8" }));
    await page.goto(path);
    await expect(page.locator("script[type='application/ld+json']")).toHaveCount(1);
    await expect(page.locator("h1:visible")).toHaveCount(1);
  });
}

const state = "#who-else=everyone";
const arrives = (page: Page, address: string) => expect(page).toHaveURL((url) => url.href.endsWith(address));

test("an address that leads on takes along what stands behind it", async ({ page }) => {
  await page.goto(`/codes/2308/?a=b${state}`);
  await arrives(page, `/codes/0x904/?a=b${state}`);
  await page.goto("/codes/0x904-0x7/");
  await expect(page.locator("h1")).toContainText("extended error 0x7");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("an address that leads on does so as well", async ({ page }) => {
    await page.goto("/codes/2308/");
    await arrives(page, "/codes/0x904/");
  });
});

test("an address that leads on does so from a disk", async ({ browser }) => {
  const disk = await onADisk();
  const page = await browser.newPage();
  await page.goto(`${disk.site}codes/2308/index.html`);
  await arrives(page, "/codes/0x904/index.html");
  await page.close();
  await disk.leave();
});

for (const path of ["/diagnose/who-else/", "/diagnose/know/", "/diagnose/paste/", "/diagnose/result/"]) {
  test(`${path} says which part of a damaged link it cannot use`, async ({ page }) => {
    await page.goto(`${path}?no-such-question=x&path=vpn`);
    await expect(page.getByRole("status").filter({ hasText: "Parts of this link could not be used." })).toContainText(
      'no-such-question=x: There is no question "no-such-question".',
    );
  });
}

test("every address that leads on has a page at its end", () => {
  expect(redirects.filter(({ to }) => !htmlOf.has(to))).toEqual([]);
});

test("a search that was typed elsewhere arrives at home", async ({ page }) => {
  await page.goto("/?search=Schannel%2036870");
  const dialog = page.getByRole("dialog", { name: "Search this guide" });
  await expect(dialog.getByRole("textbox")).toHaveValue("Schannel 36870");
  await expect(dialog.getByRole("link").first()).toBeVisible();
  // The page's own way to the search opens the same one.
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("/");
  await expect(page.locator("dialog.search")).toHaveCount(1);
  await expect(dialog).toBeVisible();
});
