import { expect, test } from "./watched";

test("a copied command is said to a screen reader and has no line end behind it", async ({ page }) => {
  await page.goto("/fix/machine-keys/");
  await page.evaluate(() => {
    window.copied = [];
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text: string) => void window.copied.push(text) } });
  });
  const button = page.getByRole("button", { name: /^Copy: / }).first();
  await button.click();
  await expect(page.getByRole("status")).toHaveText(/^Copied/);
  await expect(page.getByRole("button", { name: /^Copied: / })).toBeVisible();
  const [text] = await page.evaluate(() => window.copied);
  expect(text).not.toMatch(/\s$/);
});

test("a button whose script does not come says so, and has its own name again once it came", async ({ page, problems }) => {
  await page.route("**/client/late/copying.*.js", (route) => route.abort());
  await page.goto("/fix/machine-keys/");
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } }));
  const button = page.locator(".command .copy").first();
  const name = await button.textContent();
  await button.click();
  await expect(button).toHaveText("Try again");
  await page.unroute("**/client/late/copying.*.js");
  await button.click();
  await expect(button).toHaveText("Copied");
  await expect(button).toHaveText(name!);
  // It is asked for when one comes near, and for the click.
  const refused = problems.splice(0);
  expect(refused).not.toEqual([]);
  expect(refused.filter((problem) => !problem.includes("ERR_FAILED"))).toEqual([]);
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
  await block.getByRole("button", { name: /^Copy: / }).click();
  const code = await block.locator(".form:not([hidden]) code").textContent();
  await expect.poll(() => page.evaluate(() => window.copied)).toEqual([code!.replace(/\n+$/, "")]);
});

test("without script every form of a command is there to read, and no button is dead", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await page.goto("/fix/machine-keys/");
  await expect(page.getByRole("button")).toHaveCount(0);
  // A fold within a fold can be seen, and opened, once the outer one is open.
  const closed = page.locator("details:not([open]) > summary:visible");
  while ((await closed.count()) > 0) await closed.first().click();
  for (const form of await page.locator(".form").all()) await expect(form).toBeVisible();
  await page.close();
});
