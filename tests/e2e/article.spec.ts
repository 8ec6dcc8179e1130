import type { Page } from "@playwright/test";
import * as hook from "@/components/command/hooks";
import { articlePages } from "./pages";
import { expect, test } from "./watched";

const article = "/fix/expired-certificate/";
const escalate = (page: Page) => page.locator("details", { has: page.getByRole("heading", { name: "When to escalate" }) });
const isOpen = (page: Page) => escalate(page).evaluate((fold) => (fold as HTMLDetailsElement).open);

test.describe("what is folded", () => {
  test("opens for an address, for one that comes later, and for its own link once more", async ({ page }) => {
    await page.goto(`${article}#when-to-escalate`);
    expect(await isOpen(page)).toBe(true);
    await expect(page.getByRole("heading", { name: "When to escalate" })).toBeInViewport();
    await page.goto(article);
    expect(await isOpen(page)).toBe(false);
    const link = page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "When to escalate" });
    await link.click();
    expect(await isOpen(page)).toBe(true);
    await escalate(page).locator("summary").first().click();
    expect(await isOpen(page)).toBe(false);
    await link.click();
    expect(await isOpen(page)).toBe(true);
  });

  test("opens for an address with a case before the heading", async ({ page }) => {
    await page.goto(`${article}#who-else=everyone&when-to-escalate`);
    await expect.poll(() => isOpen(page)).toBe(true);
  });

  test("opens for a command within it, and for an id that once stood there", async ({ page }) => {
    await page.goto("/fix/security-layer/");
    const undo = await page.locator(`.${hook.undoFold} .${hook.block}`).first().getAttribute("id");
    await page.goto(`/fix/security-layer/#${undo}`);
    await expect(page.locator(`#${undo}`)).toBeVisible();
    await page.goto(`${article}#how-to-tell`);
    await expect(page.getByRole("heading", { name: "Is it this?" })).toBeInViewport();
  });

  test("opens and closes by the keyboard, and says what it holds", async ({ page }) => {
    await page.goto(article);
    await escalate(page).locator("summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press("Space");
    expect(await isOpen(page)).toBe(false);
    await expect(page.locator(".fold > summary", { hasText: /changes settings/ }).first()).toBeVisible();
  });

  test("is printed, and closed again", async ({ page }) => {
    await page.goto(article);
    const closed = () => page.locator("main details:not([open])").count();
    const before = await closed();
    expect(before).toBeGreaterThan(5);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await closed()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await closed()).toBe(before);
  });

  test("can be read without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(article);
    await escalate(page).locator("summary").first().click();
    await expect(escalate(page).getByRole("paragraph").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /^Show all/ })).toHaveCount(0);
    await context.close();
  });
});

test("long code shows its first lines and all when asked, and is copied whole", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text: string) => void document.documentElement.setAttribute("data-copied", text) },
    });
  });
  await page.goto("/fix/machine-keys/");
  const fold = page.locator("details", { has: page.locator(`.${hook.long}`) }).first();
  if ((await fold.count()) > 0) await fold.evaluate((one) => ((one as HTMLDetailsElement).open = true));
  const block = page.locator(`.${hook.block}`, { has: page.locator(`.${hook.long} pre:visible`) }).first();
  const code = block.locator("pre:visible").first();
  const lines = (await code.textContent())!.split("\n").length;
  await block.getByRole("button", { name: /^Copy: / }).click();
  await expect(page.locator("html")).toHaveAttribute("data-copied", /./);
  expect((await page.locator("html").getAttribute("data-copied"))!.split("\n")).toHaveLength(lines);
  const short = (await code.boundingBox())!.height;
  await block.getByRole("button", { name: new RegExp(`^Show all ${lines} lines`) }).click();
  expect((await code.boundingBox())!.height).toBeGreaterThan(short);
  await expect(code).toBeFocused();
});

test("a grade is a footnote that tells on focus and on a tap what it means and who says so", async ({ page }) => {
  await page.goto(article);
  const mark = page.locator(".grade-mark:visible").first();
  // What tells is brought by the first sign of a reader.
  await page.mouse.move(400, 400);
  await page.waitForFunction(() => document.querySelector(".toc [aria-current]"));
  await mark.focus();
  const note = page.getByRole("note").filter({ hasText: /^(Documented|Reported|Inferred|Unsourced)\. / });
  await expect(note).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await note.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await expect(note.getByRole("link").first()).toHaveAttribute("href", /about\/#source-/);
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await mark.click();
  await expect(note).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(note).toHaveCount(0);
});

test("a mark of a grade is a target of 24 pixels and stays in its line", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of articlePages) {
    await page.goto(address);
    const small = await page
      .locator(".grade-mark:visible")
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24));
    expect(small, address).toEqual([]);
  }
});

test("the contents say where one is, and list the steps", async ({ page }) => {
  await page.goto(article);
  const contents = page.getByRole("navigation", { name: "On this page" });
  const present = contents.locator("[aria-current]");
  await page.mouse.move(400, 400);
  await expect(present).toHaveText(/Is it this/);
  await page.getByRole("heading", { name: "Did it work?" }).evaluate((heading) => heading.scrollIntoView());
  await expect(present).toHaveText(/Did it work/);
  await contents.getByRole("link", { name: "When to escalate" }).click();
  await expect(present).toHaveText("When to escalate");
  await page.evaluate(() => history.replaceState(undefined, "", location.pathname));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(present).not.toHaveText("Sources");
  await expect(contents.getByRole("link", { name: /^1\. / })).toBeVisible();
});

test("undo is a list of links, and each opens the way back beside its change", async ({ page }) => {
  await page.goto("/fix/security-layer/#undo");
  const links = page
    .locator("details", { has: page.getByRole("heading", { name: "Undo", exact: true }) })
    .getByRole("listitem")
    .getByRole("link");
  expect(await links.count()).toBeGreaterThan(1);
  await links.first().click();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test.describe("forced colours", () => {
  test.use({ colorScheme: "dark" });

  test("keep the present page, the main button, the folds and the effects", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(article);
    const edge = (selector: string, side: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one, name) => {
          const style = getComputedStyle(one);
          return `${style.getPropertyValue(`border-${name}-style`)} ${style.getPropertyValue(`border-${name}-width`)}`;
        }, side);
    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).borderBottomColor);
    expect(await colourOf(".site-nav a[aria-current]")).not.toBe(await colourOf(".site-nav a:not([aria-current])"));
    expect(await edge(".button", "top")).toMatch(/^solid [1-9]/);
    expect(await edge(".most-often", "left")).toMatch(/^solid [1-9]/);
    expect(await edge(".command", "top")).toMatch(/^solid [1-9]/);
  });
});

test("on paper no button is left, the site is named, and links outside carry their address", async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("main button:visible")).toHaveCount(0);
  await expect(page.locator(".brand")).toBeVisible();
  // Folded or not, everything is on the paper.
  await expect(page.locator(".source-list li").first()).toBeVisible();
  await page.goto("/about/");
  const link = page.locator('.source-list a[href^="https"]').first();
  expect(await link.evaluate((one) => getComputedStyle(one, "::after").content)).toContain("<");
});
