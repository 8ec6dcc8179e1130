import type { Page } from "@playwright/test";
import { expect, test } from "./watched";

/** What a reader sees of the page in each frame from the first on. */
async function noteFrames(page: Page) {
  await page.addInitScript(() => {
    const frames = new Set<string>();
    (window as unknown as { frames: Set<string> }).frames = frames;
    const look = () => {
      for (const part of document.querySelectorAll<HTMLElement>("[data-slot]"))
        if (part.checkVisibility({ visibilityProperty: true })) frames.add(part.innerText);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const framesOf = (page: Page) => page.evaluate(() => [...(window as unknown as { frames: Set<string> }).frames].join("\n"));

/** The guide comes late, as on a slow line: the page is painted long before its script runs. */
const delayGuide = (page: Page) =>
  page.route("**/data/guide.*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });

test.beforeEach(async ({ page }) => {
  await noteFrames(page);
  await delayGuide(page);
});

test("a question with answers in its address never shows what it says without them", async ({ page }) => {
  await page.goto("/diagnose/system-log/#path=vpn&who-else=everyone", { waitUntil: "commit" });
  const aside = page.locator('[data-slot="aside"]');
  await expect(aside).toBeAttached();
  await expect(aside).toBeHidden();
  const place = (await aside.boundingBox())!;
  expect(place.height).toBeGreaterThan(40);
  await expect(aside).toBeVisible();
  const seen = await framesOf(page);
  expect(seen).not.toMatch(/Still possible: (\d+) of \1\b/);
  expect(seen).not.toMatch(/Question 1 of/);
  expect(seen).toMatch(/Still possible: \d+ of \d+/);
  expect(seen).toMatch(/Question 2 of/);
});

test("a question without answers shows its list at once", async ({ page }) => {
  await page.goto("/diagnose/system-log/", { waitUntil: "commit" });
  await expect(page.locator('[data-slot="aside"]')).toBeVisible();
  expect(await page.evaluate(() => "fieldGuide" in window), "before the guide has come").toBe(false);
});

test("a result with answers in its address never says that there are none", async ({ page }) => {
  await page.goto("/diagnose/result/#system-log=key", { waitUntil: "commit" });
  await expect(page.locator(".leading-cause, .ranked").first()).toBeVisible();
  expect(await framesOf(page)).not.toContain("No answers yet");
});
