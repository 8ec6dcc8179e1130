import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./watched";

const article = "/fix/security-layer/";
const line = (page: Page) => page.locator(".lost-place");

/** What the page asks for from now on that says so. */
function asked(page: Page): string[] {
  const urls: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/late/lost-place.")) urls.push(request.url());
  });
  return urls;
}

for (const address of [`${article}#no-such-place`, "/codes/#no-such-place", "/escalate/#%E0%A4%A"]) {
  test(`a link to a place that is not there says so: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("status").filter({ hasText: `no place “${address.replace(/^[^#]*/, "")}”` })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

test("nothing is said of a place that is there or was, of answers, and without a place, and no script is asked for", async ({ page }) => {
  const urls = asked(page);
  // Within a fold, the id that a section had once, what a script adds to no place, and the top of the page.
  for (const hash of ["", "#undo", "#how-to-tell", "#who-else=everyone", "#who-else=everyone&undo"]) {
    await page.goto("about:blank");
    await page.goto(`${article}${hash}`, { waitUntil: "networkidle" });
    await expect(line(page), hash).toHaveCount(0);
  }
  expect(urls).toEqual([]);
  await page.goto("about:blank");
  await page.goto(`${article}#top`, { waitUntil: "networkidle" });
  await expect(line(page)).toHaveCount(0);
});

test("it moves nothing, the keyboard reaches it behind the head and closes it, and another address takes it away", async ({ page }) => {
  await page.goto(article, { waitUntil: "networkidle" });
  const top = () => page.locator("h1").evaluate((heading) => heading.getBoundingClientRect().top);
  const before = await top();
  await page.goto("about:blank");
  await page.goto(`${article}#gone`);
  const close = line(page).getByRole("button", { name: "Close" });
  await expect(close).toBeInViewport();
  expect(await top()).toBe(before);
  await page.locator(".site-nav a").last().focus();
  await page.keyboard.press("Tab");
  await expect(close).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(line(page)).toHaveCount(0);

  await page.evaluate(() => void (location.hash = "gone-too"));
  await expect(line(page).getByRole("status")).toContainText("“#gone-too”");
  await page.evaluate(() => void (location.hash = "undo"));
  await expect(line(page)).toHaveCount(0);
});

test("a name of any length stays a line, light and dark, wide and narrow", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      await page.goto("about:blank");
      await page.goto(`${article}#${"x".repeat(5000)}`);
      await expect(line(page)).toContainText("xxx…”");
      expect((await line(page).boundingBox())!.height).toBeLessThan(260);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).include(".lost-place").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  }
});
