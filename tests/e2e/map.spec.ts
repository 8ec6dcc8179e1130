import type { Page } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { evidence } from "@/content/evidence";
import { flow } from "@/content/flow";
import { longestAsked } from "./flow-walks";
import { axeFindings, looks, setLook } from "./looks";
import { htmlOf } from "./pages";
import { expect, test } from "./watched";

/** Bytes of the page itself, gzip -9. */
const most = 120_000;

const walk = longestAsked();
const said = walk.map(({ question, answer }) => `${question}=${answer}`);
const address = `/map/#${[...said].sort().join("&")}`;

const marked = (page: Page, selector: string) => page.locator(`${selector}[data-own]`);
const markedWays = (page: Page) =>
  marked(page, ".flow-drawing g").evaluateAll((lines) =>
    lines.map((line) => `${line.getAttribute("data-from")}>${line.getAttribute("data-to")}`),
  );

test("the map is light enough, and whole without scripts", async ({ browser }) => {
  expect(gzipSync(htmlOf.get("/map/")!, { level: 9 }).length).toBeLessThan(most);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/map/");
  await expect(page.locator(".flow-list > li")).toHaveCount(Object.keys(flow.next).length);
  const causesPerQuestion = Object.values(evidence).reduce((sum, row) => sum + Object.keys(row).length, 0);
  await expect(page.locator(".evidence tbody tr:not(.usual)")).toHaveCount(causesPerQuestion);
  await expect(page.locator(".own-path")).toBeHidden();
  // A note opens by the browser alone.
  const word = page.locator(".evidence td button").first();
  const note = page.locator(`#${await word.getAttribute("popovertarget")}`);
  await expect(note).toBeHidden();
  await word.press("Enter");
  await expect(note).toBeVisible();
  await expect(note.getByRole("link")).toHaveAttribute("href", /^https:/);
  await context.close();
});

test("the reader's own way is marked, and no longer once it is forgotten", async ({ page }) => {
  await page.goto(address);
  await expect(page.locator(".own-path")).toBeVisible();
  const expected = walk.map(({ question, answer }) => `${question}>${flow.next[question as keyof typeof flow.next][answer as never]}`);
  expect((await markedWays(page)).sort()).toEqual(expected.sort());
  await expect(marked(page, ".flow-list span")).toHaveCount(said.length);
  await page.getByRole("button", { name: "Forget your case" }).click();
  await expect(marked(page, "")).toHaveCount(0);
  await expect(page.locator(".own-path")).toBeHidden();
});

test("a question that follows from others is gone through, and not marked as answered", async ({ page }) => {
  await page.goto("/map/#system-log=key");
  expect(await markedWays(page)).toEqual(expect.arrayContaining(["host-access>system-log", "system-log>certificate-state"]));
  await expect(page.locator('[data-stop="host-access"]')).not.toHaveAttribute("data-own");
});

test("its stops lead to their questions with the case", async ({ page }) => {
  await page.goto(address);
  for (const stop of [walk[0]!.question, walk.at(-1)!.question]) {
    await expect(page.locator(`[data-stop="${stop}"]`)).toHaveAttribute("href", new RegExp(`/diagnose/${stop}/#.*${said[0]}`));
  }
});

test("on paper no source is lost, and the drawing stands there on a small screen too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/map/");
  await expect(page.locator(".flow-drawing")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".flow-drawing")).toBeVisible();
  const cited = await page
    .locator(".evidence td button")
    .evaluateAll((words) => [...new Set(words.map((word) => word.getAttribute("popovertarget")))]);
  expect(cited.length).toBeGreaterThan(50);
  for (const id of cited) await expect(page.locator(`#${id}`)).toBeVisible();
});

/** The tables are all of one kind, and axe takes a minute for all of them. */
const tablesAsked = 2;

for (const look of looks) {
  test(`${look.name}: axe finds nothing, with the reader's way marked and a note open`, async ({ page }) => {
    await setLook(page, look);
    await page.goto(address);
    await page.locator(".evidence").evaluateAll((tables, kept) => tables.slice(kept).forEach((table) => table.remove()), tablesAsked);
    await page.locator(".evidence td button").first().press("Enter");
    await expect(page.locator(".evidence-notes :popover-open")).toBeVisible();
    expect(await axeFindings(page, look)).toEqual([]);
  });
}
