import { expect, type Page, test } from "@playwright/test";
import * as hook from "@/components/command/hooks";
import { documentPages } from "./pages";
import { atAnAddress, published } from "./published";

const clipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text: string) => void document.documentElement.setAttribute("data-copied", text) },
    });
  });
/** What copies is loaded when somebody comes near a button, so the first text takes a moment. */
async function copied(page: Page) {
  await expect(page.locator("html")).toHaveAttribute("data-copied", /./);
  return page.locator("html").getAttribute("data-copied");
}
/** A command in a fold cannot be clicked before that is open. */
const openFolds = (page: Page) =>
  page.locator("details").evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
const keep = (page: Page, key: string, value: string) => page.addInitScript(([k, v]) => localStorage.setItem(k!, v!), [key, value]);

test("the button of each command says which command it copies, links to or records", async ({ page }) => {
  for (const address of documentPages) {
    await page.goto(address);
    const names = await page
      .locator(`.${hook.block} button:not([role])`)
      .evaluateAll((all) => all.map((button) => [button.textContent, button.getAttribute("aria-label")]));
    expect(names.filter(([text, name]) => !name?.startsWith(`${text}: `) || name.trim().endsWith(":"))).toEqual([]);
    expect(new Set(names.map(([, name]) => name)).size, address).toBe(names.length);
    const texts = await page.locator(`.${hook.block} pre`).evaluateAll((all) => all.map((pre) => pre.getAttribute("aria-label")));
    expect(new Set(texts).size, address).toBe(texts.length);
    expect(texts).not.toContain(null);
  }
});

test("each command names its shell, and a page with PowerShell says once which one is meant", async ({ page }) => {
  for (const address of documentPages) {
    await page.goto(address);
    const unnamed = await page
      .locator(`.${hook.block}:has([data-language])`)
      .evaluateAll((all) => all.filter((block) => !/\w/.test(block.querySelector(".tabs, .form-name")?.textContent ?? "")));
    expect(unnamed).toEqual([]);
    const shells = await page.locator('[data-language="powershell"]').count();
    await expect(page.getByText("PowerShell means Windows PowerShell 5.1"), address).toHaveCount(shells > 0 ? 1 : 0);
  }
});

test("the name of a heading is its own text, and its link leads to it", async ({ page }) => {
  await page.goto("/fix/machine-keys/");
  await page.getByRole("heading", { name: "Is it this?", exact: true }).getByRole("link").click();
  await expect(page).toHaveURL(/\/fix\/machine-keys\/#is-it-this$/);
});

test("Link copies the whole address of its command, whatever the address of the page carries", async ({ page }) => {
  await clipboard(page);
  await atAnAddress(page);
  await page.goto(`${published}/fix/user-rights/#who-else=everyone`);
  const block = page.locator("#add-user");
  await block.getByRole("button", { name: "Link: 1. Put the user into the group" }).click();
  expect(await copied(page)).toBe(`${published}/fix/user-rights/#add-user`);
  await expect(block.getByRole("button", { name: /^Copied: / })).toBeVisible();
  await expect(block.getByRole("button", { name: /^Link: / })).toBeVisible();
});

test("a copied command says what is still to fill in, to the eye and to a screen reader", async ({ page }) => {
  await clipboard(page);
  await page.goto("/fix/user-rights/");
  const block = page.locator("#add-user");
  await block.getByRole("button", { name: /^Copy: / }).click();
  await expect(page.getByRole("status")).toHaveText("Copied. ACCOUNT is still to fill in");
  await expect(block.locator(`.${hook.tools}`)).toHaveAttribute("data-said", "ACCOUNT is still to fill in");
  await block.getByRole("button", { name: /^Fill in: / }).click();
  await block.getByRole("textbox", { name: "Account with its domain (ACCOUNT)" }).fill("EXAMPLE\\anna");
  await block.getByRole("button", { name: /^(Copy|Copied): / }).click();
  await expect(page.getByRole("status")).toHaveText("Copied");
  expect(await copied(page)).toContain("$account = 'EXAMPLE\\anna'");
});

test("what is typed for a host is taken apart, and one button forgets all that was filled in", async ({ page }) => {
  await page.goto("/fix/wrong-host/");
  const block = page.locator(`.${hook.block}:has([data-fill="HOSTNAME"])`).first();
  await block.getByRole("button", { name: /^Fill in: / }).click();
  const field = block.getByRole("textbox", { name: "Name of the host (HOSTNAME)" });
  const forget = block.getByRole("button", { name: "Forget all values" });
  await expect(block.getByText("Used in every command of this site, kept in this browser.")).toBeVisible();
  await expect(forget).toBeHidden();
  for (const typed of ["srv01:3390", "\\\\srv01", "https://srv01/"]) {
    await field.fill(typed);
    await expect(block.locator('[data-fill="HOSTNAME"]').first()).toHaveText("srv01");
  }
  await forget.click();
  await expect(block.locator('[data-fill="HOSTNAME"]').first()).toHaveText("HOSTNAME");
  await expect(field).toHaveValue("");
  expect(await page.evaluate(() => localStorage.getItem("filled-in"))).toBeNull();
});

test("a port is copied as 3389 until the reader says another", async ({ page }) => {
  await clipboard(page);
  await page.goto("/fix/connection-limit/");
  const block = page.locator("#open-port");
  await openFolds(page);
  await block.getByRole("button", { name: /^Copy: / }).click();
  const text = await copied(page);
  expect(text).toContain("3389");
  expect(text).not.toMatch(/\bPORT\b/);
});

test("a changed tab stays where it is on the screen, and the other commands follow it", async ({ page }) => {
  await page.goto("/fix/security-layer/");
  const tab = page.getByRole("tab", { name: "Command Prompt" }).last();
  await tab.scrollIntoViewIfNeeded();
  const before = (await tab.boundingBox())!.y;
  const height = await page.evaluate(() => document.body.scrollHeight);
  await tab.click();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => document.body.scrollHeight)).not.toBe(height);
  expect(Math.abs((await tab.boundingBox())!.y - before)).toBeLessThanOrEqual(1);
  await expect(page.getByRole("tab", { name: "Command Prompt", selected: true })).toHaveCount(
    await page.getByRole("tab", { name: "Command Prompt" }).count(),
  );
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("tab", { name: "PowerShell" }).last()).toBeFocused();
});

test("a way through menus is chosen for its tabs alone: the next page shows the shell again", async ({ page }) => {
  await page.goto("/fix/user-rights/");
  const block = page.locator("#members");
  await block.getByRole("tab", { name: "lusrmgr.msc" }).click();
  await expect(block.getByRole("button", { name: /^Copy: / })).toBeHidden();
  await page.reload();
  await expect(block.getByRole("tab", { name: "PowerShell" })).toHaveAttribute("aria-selected", "true");
});

for (const shell of ["powershell", "cmd", "reg"]) {
  test(`the remembered shell ${shell} moves nothing once the page is painted`, async ({ page }) => {
    await keep(page, "shell", shell);
    // The script comes late, as on a slow line: what it would move has been painted by then.
    await page.route("**/client/article.*.js", async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset.shifted = String((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("/fix/security-layer/#most-often", { waitUntil: "commit" });
    await expect(page.locator(`.${hook.tabbed}`).first()).toBeAttached();
    await page.waitForTimeout(200);
    expect(await page.locator("html").getAttribute("data-shifted")).toBeNull();
  });
}

test("a change record says what, where, why, the command as shown, its proof and its undo", async ({ page }) => {
  await clipboard(page);
  await keep(page, "filled-in", JSON.stringify({ HOSTNAME: "srv01", ACCOUNT: "EXAMPLE\\anna" }));
  await atAnAddress(page);
  await page.goto(`${published}/fix/user-rights/`);
  await page
    .locator("#add-user")
    .getByRole("button", { name: /^Copy as change record: / })
    .click();
  await expect(page.getByRole("status")).toHaveText("Copied");
  const text = await copied(page);
  for (const part of [
    "Change: 1. Put the user into the group\n",
    "Machine: srv01 (on the host, as administrator)\n",
    "Effect: changes settings, lets one user connect\n",
    `Guide: ${published}/fix/user-rights/#add-user\n`,
    "Command (PowerShell):\n    & {\n      $account = 'EXAMPLE\\anna'\n",
    "Proof (PowerShell):\n    # Remote Desktop Users, then Administrators\n    foreach ($sid in",
    "Undo (PowerShell):\n    & {\n      $account = 'EXAMPLE\\anna'\n      $notes =",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/^Date: \d{4}-\d\d-\d\d \d\d:\d\d UTC$/m);
  expect(text).toMatch(/^Time: about \d+ minutes$/m);
});

test("the record of a registry change follows the chosen shell", async ({ page }) => {
  await clipboard(page);
  await keep(page, "shell", "cmd");
  await page.goto("/fix/security-layer/");
  await openFolds(page);
  await page
    .getByRole("button", { name: /^Copy as change record: B\. Change it: / })
    .first()
    .click();
  await expect(page.getByRole("status")).toHaveText("Copied");
  const text = (await copied(page))!;
  for (const part of ["State before (Command Prompt):", "Command (Command Prompt):", "Proof (Command Prompt):", "Undo (Command Prompt):"])
    expect(text).toContain(part);
  expect(text).not.toContain("____ (Command");
});

test("the record of a command that proves itself says so, with what is good", async ({ page }) => {
  await clipboard(page);
  await page.goto("/fix/host-not-ready/");
  const block = page.locator("#sleep-again");
  await openFolds(page);
  await expect(block.getByRole("link", { name: hook.leadsTo.proof })).toHaveCount(0);
  await block.getByRole("button", { name: /^Copy as change record: / }).click();
  await expect(page.getByRole("status")).toHaveText("Copied");
  const text = (await copied(page))!;
  expect(text).toContain("Proof: the command compares, and says what it found\nGood: 'as you noted' for each number that you wrote");
  expect(text).not.toContain("____\n\nUndo");
});

test("without scripts no button of a command can be seen, and every form is named", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/fix/security-layer/");
  for (const button of await page.locator(`.${hook.block} button`).all()) await expect(button).toBeHidden();
  const closed = page.locator("details:not([open]) > summary:visible");
  while ((await closed.count()) > 0) await closed.first().click();
  for (const form of await page.locator(`.${hook.form}`).all()) await expect(form).toBeVisible();
  await context.close();
});

test("on paper every form is there, and no button", async ({ page }) => {
  await page.goto("/fix/security-layer/");
  await page.emulateMedia({ media: "print" });
  for (const button of await page.locator(`.${hook.block} button`).all()) await expect(button).toBeHidden();
  for (const form of await page.locator(`.${hook.form}`).all()) await expect(form).toBeVisible();
});
