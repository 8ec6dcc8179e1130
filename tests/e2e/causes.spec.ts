import type { Page } from "@playwright/test";
import { causes } from "@/content/causes";
import { idsOf } from "@/lib/diagnosis/ids";
import { expect, test } from "./watched";

const ids = idsOf(causes);
const filterOf = (page: Page) => page.getByRole("searchbox", { name: `Filter the ${ids.length} causes` });
const shown = (page: Page) => page.locator(".cause-list > li:visible > a");
const titles = (...some: readonly (typeof ids)[number][]) => some.map((id) => causes[id].title).sort();

test("the filter leaves the causes that hold every word, and gives all back", async ({ page }) => {
  await page.goto("/fix/");
  await expect(shown(page)).toHaveCount(ids.length);
  await filterOf(page).fill("CLONED machines");
  await expect(shown(page)).toHaveText(titles("duplicate-sid"));
  await expect(page.getByRole("status").filter({ hasText: `1 of ${ids.length} causes` })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).filter({ visible: true })).toHaveText([/^Prove who you are/]);
  await filterOf(page).fill("");
  await expect(shown(page)).toHaveCount(ids.length);
  await expect(page.getByRole("heading", { name: "Where it breaks" })).toBeVisible();
});

test("an event that an article names finds it, although the list does not show it", async ({ page }) => {
  await page.goto("/fix/");
  await filterOf(page).fill("event 6167");
  await expect(shown(page)).toHaveText(titles("duplicate-sid"));
});

test("words that no cause has are answered", async ({ page }) => {
  await page.goto("/fix/");
  await filterOf(page).fill("teapot");
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: `None of the ${ids.length} causes` })).toBeVisible();
});

test("with the keyboard: the filter is reached, and the next stop is the first cause that is left", async ({ page }) => {
  await page.goto("/fix/");
  await filterOf(page).focus();
  await page.keyboard.type("licence");
  await page.keyboard.press("Tab");
  await expect(shown(page).first()).toBeFocused();
});

test("without scripts there is no filter, and every cause has its sign", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await page.goto("/fix/");
  await expect(filterOf(page)).toBeHidden();
  await expect(shown(page)).toHaveCount(ids.length);
  for (const id of ids) await expect(page.getByText(causes[id].sign, { exact: true })).toBeVisible();
  await page.close();
});
