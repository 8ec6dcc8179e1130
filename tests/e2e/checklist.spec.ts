import { templates } from "./pages";
import { expect, test } from "./watched";

test("a line of the checklist is ticked with a click or the space bar, and each says which it is", async ({ page }) => {
  await page.goto(templates.checklist);
  const boxes = page.getByRole("checkbox");
  await expect(boxes).toHaveCount(await page.locator(".sheet > li").count());
  const names = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute("aria-label")));
  expect(new Set(names).size).toBe(names.length);
  await boxes.first().check();
  await boxes.nth(1).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
});
