import type { Locator, Page } from "@playwright/test";
import { axeFindings, looks, setLook, sticksOut } from "./looks";
import { expect, test } from "./watched";

const article = "/fix/machine-keys/";
const data = "**/data/search.*.js";
const resolved = (link: Locator) => link.evaluate((a: HTMLAnchorElement) => a.href);

/** The dialog, after "/" was pressed and the index has come. */
async function openSearch(page: Page) {
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Search this guide" });
  await expect(dialog).toBeVisible();
  return { dialog, field: dialog.getByRole("textbox", { name: "Search this guide" }), results: dialog.getByRole("link") };
}

test("nothing of the search is loaded before it is opened, and then only from this site", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(article, { waitUntil: "networkidle" });
  expect(asked.filter((url) => url.includes("search"))).toEqual([]);
  const { field, results } = await openSearch(page);
  await field.fill("36874");
  await expect(results.first()).toBeVisible();
  const searched = asked.filter((url) => url.includes("search"));
  expect(searched.some((url) => /\/data\/search\.[0-9a-f]{10}\.js$/.test(url))).toBe(true);
  for (const url of asked) {
    expect(url.startsWith(baseURL!), url).toBe(true);
    expect(url, "what was typed is in no address").not.toContain("36874");
  }
});

test("typing shows results, arrows go through them, Enter opens one", async ({ page }) => {
  await page.goto(article);
  const { dialog, field, results } = await openSearch(page);
  await expect(field).toBeFocused();
  await page.keyboard.type("expired cert");
  await expect(results.first()).toContainText("The Remote Desktop certificate expired");
  await expect(dialog.getByRole("status")).toHaveText(/^\d+ results?$/);
  await page.keyboard.press("ArrowDown");
  await expect(results.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fix\/expired-certificate\/$/);
});

test("Enter in the field opens the first result, and Tab reaches every result", async ({ page }) => {
  await page.goto(article);
  const { field, results } = await openSearch(page);
  await field.fill("2308");
  await expect(results.first()).toContainText("Error code 0x904 (2308)");
  await page.keyboard.press("Tab");
  await expect(results.first()).toBeFocused();
  await page.keyboard.type("9");
  await expect(field, "a letter on a result goes to the field").toBeFocused();
  await field.fill("2308");
  await expect(results.first()).toContainText("Error code 0x904 (2308)");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/codes\/0x904\/$/);
});

test("Escape closes it and gives the focus back, and the text is still there", async ({ page }) => {
  await page.goto(article);
  const button = page.getByRole("button", { name: "Search" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Search this guide" });
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("mtu");
  await expect(dialog.getByRole("link").first()).toContainText("Large packets");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  const again = await openSearch(page);
  await expect(again.field).toHaveValue("mtu");
  await expect(again.field).toBeFocused();
});

test("a click beside the dialog closes it, and so does its button", async ({ page }) => {
  await page.goto(article);
  const { dialog } = await openSearch(page);
  await page.mouse.click(5, 5);
  await expect(dialog).toBeHidden();
  await openSearch(page);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
});

test("a slash in a field stays a slash", async ({ page }) => {
  await page.goto("/codes/");
  const field = page.locator("#code");
  await field.focus();
  await page.keyboard.type("904/7");
  await expect(field).toHaveValue("904/7");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("nothing found, and no data to be had: both say so and lead on", async ({ page, baseURL, problems }) => {
  await page.goto(article);
  const { dialog, field, results } = await openSearch(page);
  await field.fill("0xdeadbeef");
  await expect(dialog.getByRole("status")).toContainText("0xdeadbeef is not in this guide");
  expect(await resolved(results.filter({ hasText: "Every error code" }))).toBe(`${baseURL}/codes/`);

  await page.route(data, (route) => route.abort());
  await page.goto(article);
  const broken = await openSearch(page);
  await expect(broken.dialog.getByRole("status")).toContainText("could not be loaded");
  expect(await resolved(broken.results.filter({ hasText: "Every cause" }))).toBe(`${baseURL}/fix/`);
  expect(problems.splice(0)).toEqual([expect.stringContaining("net::ERR_FAILED")]);
  await page.unroute(data);
  await broken.field.fill("mtu");
  await expect(broken.results.first()).toContainText("Large packets");
});

test("answers given so far go along to a cause, also after the question was exchanged", async ({ page, baseURL }) => {
  await page.goto("/diagnose/other-hosts/#who-else=everyone");
  await page.getByRole("button", { name: "Search" }).click();
  const dialog = page.getByRole("dialog", { name: "Search this guide" });
  await dialog.getByRole("textbox").fill("fips");
  await expect(dialog.getByRole("link").first()).toHaveJSProperty("href", `${baseURL}/fix/fips/#who-else=everyone`);
  await page.keyboard.press("Escape");
  const answer = page.locator("a[data-answer]").first();
  const given = await answer.getAttribute("data-answer");
  await answer.click();
  await page.waitForURL((url) => url.hash.includes(given!));
  const again = await openSearch(page);
  await again.field.fill("fips");
  await expect.poll(() => resolved(again.results.first())).toMatch(new RegExp(`^${baseURL}/fix/fips/#.*${given}`));
});

test("without script there is no dead button", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await page.goto(article);
  await expect(page.locator(".search-open")).toBeHidden();
  await page.close();
});

test("open, light and dark, wide and narrow: axe finds nothing and nothing sticks out", async ({ page }) => {
  await page.goto(article);
  const { field, results } = await openSearch(page);
  await field.fill("certificate");
  await expect(results.nth(3)).toBeVisible();
  const found: Record<string, readonly string[]> = {};
  for (const look of looks) {
    await setLook(page, look);
    found[look.name] = [...(await axeFindings(page, look, "dialog")), ...(await sticksOut(page, "dialog")), ...(await sticksOut(page))];
  }
  expect(found).toEqual(Object.fromEntries(looks.map((look) => [look.name, []])));
});
