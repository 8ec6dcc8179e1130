import { expect, test } from "@playwright/test";
import { documentPages } from "./pages";

declare global {
  interface Window {
    violations: string[];
    copied: string[];
  }
}

test("there are document pages to test", () => {
  expect(documentPages.length).toBeGreaterThan(30);
});

for (const page of documentPages) {
  test(`${page} works under script-src 'self', and each copy button copies its command`, async ({ page: tab }) => {
    // A policy in the header joins the page's own: both have to be kept.
    await tab.route(`**${page}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "script-src 'self'" } });
    });
    await tab.addInitScript(() => {
      window.violations = [];
      window.copied = [];
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        window.violations.push(`${violatedDirective} ${blockedURI}`),
      );
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text: string) => void window.copied.push(text) } });
    });
    const errors: string[] = [];
    tab.on("pageerror", (error) => errors.push(String(error)));
    await tab.goto(page);
    await expect(tab.locator("h1")).toHaveCount(1);

    const buttons = tab.locator("button.copy:visible");
    const expected = await buttons.evaluateAll((all) =>
      all.map((button) => button.closest(".command")!.querySelector(".form:not([hidden]) code")!.textContent!.replace(/\n+$/, "")),
    );
    for (let i = 0; i < expected.length; i++) await buttons.nth(i).click();

    expect(await tab.evaluate(() => window.copied)).toEqual(expected);
    expect(await tab.evaluate(() => window.violations)).toEqual([]);
    expect(errors).toEqual([]);
    expect(await tab.locator("script:not([src])").count()).toBe(0);

    await tab.setViewportSize({ width: 320, height: 800 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), "wider than 320 px").toBeLessThanOrEqual(0);
  });
}

test("a copied command is said to a screen reader and has no line end behind it", async ({ page }) => {
  await page.goto("/fix/machine-keys/");
  await page.evaluate(() => {
    window.copied = [];
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text: string) => void window.copied.push(text) } });
  });
  const button = page.getByRole("button", { name: "Copy", exact: true }).first();
  await button.click();
  await expect(page.getByRole("status")).toHaveText("Copied");
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const [text] = await page.evaluate(() => window.copied);
  expect(text).not.toMatch(/\s$/);
});

test("copying works where the page has no navigator.clipboard, as on plain http", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.addEventListener("copy", () => {
      const field = document.activeElement as HTMLTextAreaElement;
      window.copied = [field.value.slice(field.selectionStart, field.selectionEnd)];
    });
  });
  await page.goto("/fix/machine-keys/");
  const block = page
    .locator(".command")
    .filter({ has: page.locator("pre") })
    .first();
  await block.getByRole("button", { name: "Copy", exact: true }).click();
  const code = await block.locator(".form:not([hidden]) code").textContent();
  expect(await page.evaluate(() => window.copied)).toEqual([code!.replace(/\n+$/, "")]);
});

test("without script every form of a command is there to read, and no button is dead", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/fix/machine-keys/");
  await expect(page.getByRole("button")).toHaveCount(0);
  for (const form of await page.locator(".form").all()) await expect(form).toBeVisible();
  await context.close();
});
