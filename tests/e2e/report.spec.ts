import { templates } from "./pages";
import { atAnAddress, published } from "./published";
import { expect, test } from "./watched";

const lines = "Address of the page:";

test.use({ baseURL: published });
test.beforeEach(({ page }) => atAnAddress(page));

test("the report names the page from which one came, and not what was answered there", async ({ page }) => {
  await page.goto(`${templates.article}#who-else=everyone`);
  await page.getByRole("link", { name: "Report an error on this page" }).click();
  await page.waitForURL("**/report/**");
  await expect(page.locator(".text-block")).toContainText(`${lines} ${published}${templates.article}\n`);
});

test("who comes by another way finds the line empty", async ({ page }) => {
  await page.goto(templates.report);
  await expect(page.locator(".text-block")).toContainText(`${lines}\nThe sentence`);
});
