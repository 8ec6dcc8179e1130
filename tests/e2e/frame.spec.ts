import type { Page } from "@playwright/test";
import { sticksOut } from "./looks";
import { templates } from "./pages";
import { expect, test } from "./watched";

/** The height of a head of one line, in pixels: that of the widest pages, and no more. */
const oneLine = 60;

const nav = (page: Page) => page.getByRole("navigation", { name: "Site" });
const menu = (page: Page) => page.getByRole("button", { name: "Menu" });
const heightOfHead = (page: Page) => page.locator(".site-head").evaluate((head) => head.getBoundingClientRect().height);

for (const width of [1280, 1024, 390, 320]) {
  test(`at ${width} px the head is one line`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [templates.home, templates.article]) {
      await page.goto(path);
      expect(await heightOfHead(page)).toBeLessThan(oneLine);
      await expect(page.getByRole("button", { name: "Search" })).toBeInViewport({ ratio: 1 });
      await expect(width < 1024 ? menu(page) : nav(page).getByRole("link", { name: "Sources" })).toBeInViewport({ ratio: 1 });
    }
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`on a phone ${javaScriptEnabled ? "with" : "without"} scripts, the menu opens and closes with the keyboard and leads on`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled, baseURL: baseURL!, viewport: { width: 320, height: 800 } });
    await page.goto(templates.article);
    await expect(nav(page)).toBeHidden();
    await menu(page).focus();
    await page.keyboard.press("Enter");
    await expect(nav(page).getByRole("link")).toHaveCount(7);
    await expect(nav(page).getByRole("link", { name: "Sources" })).toBeInViewport({ ratio: 1 });
    expect(await sticksOut(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(nav(page)).toBeHidden();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(nav(page).getByRole("link").first()).toBeFocused();
    await nav(page).getByRole("link", { name: "Checklist" }).click();
    await page.waitForURL("**/checklist/");
    await page.close();
  });
}
