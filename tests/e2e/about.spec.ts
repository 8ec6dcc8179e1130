import { sources } from "@/content/sources";
import { templates } from "./pages";
import { expect, test } from "./watched";

test("what most readers want to know of the guide stands on one screen of a laptop", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(templates.about);
  const parts = page.locator(".about-parts > section");
  await expect(parts).toHaveCount(4);
  const bottoms = await parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().bottom));
  expect(Math.max(...bottoms)).toBeLessThan(800);
});

test("what is folded below opens for its address", async ({ page }) => {
  for (const id of ["folklore", "checked", "news", "data"]) {
    await page.goto("about:blank");
    await page.goto(`${templates.about}#${id}`);
    await expect(page.locator("details.fold[open]"), id).toHaveCount(1);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a footnote of an article lands at its source, which can be read", async ({ page }) => {
      for (const key of [Object.keys(sources)[0], "tp280", Object.keys(sources).at(-1)]) {
        await page.goto("about:blank");
        await page.goto(`${templates.about}#source-${key}`);
        const entry = page.locator(`[id="source-${key}"]`);
        await expect(entry).toBeVisible();
        await expect(entry).toBeInViewport();
      }
    });
  });
}
