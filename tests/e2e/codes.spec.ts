import type { Page } from "@playwright/test";
import { expect, test } from "./watched";

const answerOf = (page: Page) => page.locator(".decoder").getByRole("status");
const fieldOf = (page: Page) => page.getByRole("textbox", { name: "Type or paste the codes" });

test("the decoder finds 0x904 in every form", async ({ page, baseURL }) => {
  await page.goto("/codes/");
  for (const typed of ["2308", "0x904", "904 7", "error 0x904 extended 0x7", "Error code: 0x904\nExtended error code: 0x7"]) {
    await fieldOf(page).fill("");
    await expect(answerOf(page)).toBeEmpty();
    await fieldOf(page).fill(typed);
    const link = answerOf(page).getByRole("link", { name: "Error code 0x904 (2308)" });
    await expect(link, typed).toHaveJSProperty("href", `${baseURL}/codes/0x904/`);
  }
});

test("an extended code leads to its row", async ({ page }) => {
  await page.goto("/codes/");
  await fieldOf(page).fill("0x3 0x9");
  await answerOf(page)
    .getByRole("link", { name: /Extended error code 0x9/ })
    .click();
  await expect(page.locator("#extended-0x9")).toBeInViewport();
});

test("what is no code is said", async ({ page }) => {
  await page.goto("/codes/");
  await fieldOf(page).fill("blue");
  await expect(answerOf(page)).toContainText("No code in this");
});
