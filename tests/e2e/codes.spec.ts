import type { Page } from "@playwright/test";
import { causes } from "@/content/causes";
import { disconnectCodes } from "@/content/codes/disconnect";
import { hex } from "@/lib/codes/hex";
import { windows } from "../../scripts/measuring/article-length";
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

test("the page of a code counts from the data how many causes were reported with it, and lists them", async ({ page }) => {
  const total = Object.keys(causes).length;
  const withCauses = disconnectCodes.filter(({ causes: fit }) => fit.length > 0);
  const reportedWith = withCauses.filter((code) => "reported" in code);
  expect(reportedWith.map(({ number }) => number)).toContain(0x904);
  for (const code of [...reportedWith, withCauses.find((one) => !("reported" in one))!]) {
    await page.goto(`/codes/${hex(code.number).toLowerCase()}/`);
    const lists = page.locator(".cause-list");
    const reported = "reported" in code ? Object.keys(code.reported) : [];
    const others = code.causes.filter((cause) => !reported.includes(cause));
    const said = page.locator("main");
    if (reported.length > 0) {
      await expect(said).toContainText(`${reported.length} of the ${total} causes of this guide have been reported with exactly this code`);
      await expect(lists.first().locator("li")).toHaveCount(reported.length);
      expect(await lists.first().locator("li .grade").count()).toBeGreaterThanOrEqual(reported.length);
    } else await expect(said).toContainText(`${others.length} of the ${total} causes of this guide fit it best`);
    await expect(lists.last().locator("li")).toHaveCount(others.length);
  }
});

test("who searched for 0x904 finds what it means, the questions and the box to paste on the first screen", async ({ page }) => {
  for (const { width, height } of Object.values(windows)) {
    await page.setViewportSize({ width, height });
    await page.goto("/codes/0x904/");
    await expect(page.locator(".lead")).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("link", { name: "Find the cause by a few questions" })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("link", { name: "Paste them" })).toBeInViewport({ ratio: 1 });
  }
});
