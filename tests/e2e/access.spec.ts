import type { Page } from "@playwright/test";
import { templates } from "./pages";
import { expect, test } from "./watched";

const ways = (page: Page) => page.locator("article details.fold");
const open = (page: Page) => page.locator("article details.fold[open]");
const wayOf = (page: Page, id: string) => page.locator("details.fold", { has: page.locator(`summary [id="${id}"]`) });

/** The first table chooses a way; another one stands folded. */
const choice = (page: Page) => page.locator("article table").first();

/** The ids that the links of the table lead to on this page. */
const chosen = (page: Page) =>
  choice(page)
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!.slice(1)));

test("every way is folded until the table chooses it", async ({ page }) => {
  await page.goto(templates.access);
  expect(await ways(page).count()).toBeGreaterThan(15);
  await expect(open(page)).toHaveCount(0);
  const ids = await chosen(page);
  expect(ids.length).toBeGreaterThan(12);
  for (const id of ids) {
    await page.goto(templates.access);
    await choice(page).locator(`a[href="#${id}"]`).click();
    await expect(wayOf(page, id), id).toHaveAttribute("open", "");
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(open(page)).toHaveCount(1);
  }
});

test("the steps and the first ways of the table stand on the first screen of a laptop", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(templates.access);
  const rows = await page.locator("article table tbody tr").evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
  expect(rows.filter((bottom) => bottom < 800).length).toBeGreaterThanOrEqual(5);
});

test("an old address of a command opens the way that it stands in, and all are printed", async ({ page }) => {
  await page.goto(`${templates.access}#far-registry`);
  await expect(wayOf(page, "services-registry-and-tasks-from-afar")).toHaveAttribute("open", "");
  await expect(page.locator("#far-registry")).toBeInViewport();
  await page.goto("about:blank");
  await page.goto(templates.access);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(open(page)).toHaveCount(await ways(page).count());
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(open(page)).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a link of the table shows its way, and a way opens by hand", async ({ page }) => {
    await page.goto(templates.access);
    const id = "aws-session-manager";
    const command = wayOf(page, id).locator(".command").first();
    await expect(command).toBeHidden();
    await page.locator(`article table a[href="#${id}"]`).click();
    await expect(command).toBeVisible();
    const other = wayOf(page, "ssh");
    await other.locator("summary").first().click();
    await expect(other.locator(".command").first()).toBeVisible();
  });
});
