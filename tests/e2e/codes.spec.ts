import { expect, test } from "@playwright/test";

for (const typed of ["2308", "0x904", "904 7", "error 0x904 extended 0x7", "Error code: 0x904\nExtended error code: 0x7"]) {
  test(`the decoder finds 0x904 in ${JSON.stringify(typed)}`, async ({ page }) => {
    await page.goto("/codes/");
    await page.getByRole("textbox", { name: "Type or paste the codes" }).fill(typed);
    await expect(page.locator(".decoder").getByRole("status").getByRole("link", { name: "Error code 0x904 (2308)" })).toHaveAttribute(
      "href",
      "/codes/0x904/",
    );
  });
}

test("an extended code leads to its row", async ({ page }) => {
  await page.goto("/codes/");
  await page.getByRole("textbox", { name: "Type or paste the codes" }).fill("0x3 0x9");
  await page
    .getByRole("status")
    .getByRole("link", { name: /Extended error code 0x9/ })
    .click();
  await expect(page.locator("#extended-0x9")).toBeInViewport();
});

test("what is no code is said", async ({ page }) => {
  await page.goto("/codes/");
  await page.getByRole("textbox", { name: "Type or paste the codes" }).fill("blue");
  await expect(page.locator(".decoder").getByRole("status")).toContainText("No code in this");
});
