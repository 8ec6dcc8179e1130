import { idsOf } from "@/lib/diagnosis/ids";
import { causes } from "@/content/causes";
import { flow } from "@/content/flow";
import { questions } from "@/content/questions";
import { expect, test } from "./watched";

const count = idsOf(causes).length;

test("at 1024 x 768 what one knows, the question and its first three answers stand above the fold", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto("/");
  const question = page.getByRole("heading", { name: questions[flow.start].title });
  await expect(page.getByRole("heading", { name: "What do you know already?" })).toBeInViewport({ ratio: 1 });
  await expect(question).toBeInViewport({ ratio: 1 });
  for (const i of [0, 1, 2]) await expect(page.locator("a[data-answer]").nth(i)).toBeInViewport({ ratio: 1 });
});

test("comes in its order, and names the causes only by their number", async ({ page }) => {
  await page.goto("/");
  const headings = page.getByRole("main").getByRole("heading");
  await expect(headings).toHaveText([
    /^Remote Desktop error/,
    "What do you know already?",
    questions[flow.start].title,
    "Where it breaks",
    "Every cause",
  ]);
  await expect(page.getByText(new RegExp(`^${count} causes · checked 20\\d\\d-\\d\\d`))).toBeVisible();
  await page.getByRole("link", { name: `All ${count} causes` }).click();
  await page.waitForURL("**/fix/");
});

test("a stop of the line leads to the causes that begin there", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("list", { name: "The stages of a connection" })
    .getByRole("listitem")
    .filter({ hasText: "Reach it" })
    .getByRole("link", { name: /causes begin here$/ })
    .click();
  await page.waitForURL("**/fix/#stage-reach");
  await expect(page.getByRole("heading", { name: "Reach it" })).toBeInViewport();
});
