/** Uses what a page offers, whatever page it is. What does not work comes back as sentences, or throws. */
import { expect, type Page } from "@playwright/test";

declare global {
  interface Window {
    copied: string[];
  }
}

/** From the next page on, what is copied goes to `window.copied` instead of the clipboard of this computer. */
export const noteCopies = (page: Page) =>
  page.addInitScript(() => {
    window.copied = [];
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text: string) => void window.copied.push(text) } });
  });

/** Clicks every copy button that is shown, where a mouse would click it. */
export const copyEverything = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const shown = [...document.querySelectorAll<HTMLElement>("button.copy")].filter((button) =>
      button.checkVisibility({ visibilityProperty: true }),
    );
    const wrong: string[] = [];
    for (const [i, button] of shown.entries()) {
      button.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = button.getBoundingClientRect();
      const name = `copy button ${i + 1} of ${shown.length}`;
      if (!button.contains(document.elementFromPoint(left + width / 2, top + height / 2))) wrong.push(`${name} is covered`);
      const { text, copies } = button.dataset;
      const source = copies ? document.getElementById(copies) : button.closest(".command")?.querySelector(".form:not([hidden]) code");
      const expected = (text ?? source?.textContent ?? "").replace(/\n+$/, "");
      window.copied = [];
      button.click();
      // What copies may have to be loaded, and what is copied to be put together.
      for (let waited = 0; window.copied.length === 0 && waited < 200; waited++) await new Promise((resolve) => setTimeout(resolve, 10));
      const copied = window.copied.join("|");
      if (copied !== expected || expected === "") wrong.push(`${name} copies "${copied}", and not "${expected}"`);
    }
    return wrong;
  });

/** The shells of the page's tabs, each once. */
export const shellsOf = (page: Page): Promise<string[]> =>
  page.getByRole("tab").evaluateAll((tabs) => [...new Set(tabs.map((tab) => tab.textContent ?? ""))]);

/** Chooses a shell at the first command that has it: then all that have it show that form, and no other. */
export async function choose(page: Page, shell: string): Promise<string[]> {
  const tab = page.getByRole("tab", { name: shell, exact: true }).filter({ visible: true }).first();
  if ((await tab.count()) === 0) return [];
  await tab.click();
  return page.evaluate((name) => {
    const commands = [...document.querySelectorAll<HTMLElement>(".command.tabbed")].filter((command) =>
      [...command.querySelectorAll("[role=tab]")].some((one) => one.textContent === name),
    );
    return commands.flatMap((command, i) => {
      const forms = [...command.querySelectorAll<HTMLElement>(".form")].filter((form) => !form.hidden);
      const chosen = command.querySelector("[role=tab][aria-selected=true]")?.textContent;
      const right = forms.length === 1 && forms[0]!.dataset.shell === name && chosen === name;
      return right
        ? []
        : [`command ${i + 1} shows ${forms.map((form) => form.dataset.shell).join(", ")}, its tab ${chosen}, and not ${name}`];
    });
  }, shell);
}

/** Fills in the first word that can be filled in, where there is one. */
export async function fillInAWord(page: Page) {
  const button = page.locator(".fill-open:enabled").filter({ visible: true }).first();
  if ((await button.count()) === 0) return;
  await button.click();
  const field = page.locator(".fill-form input").filter({ visible: true }).first();
  await expect(field).toBeFocused();
  await field.fill((await field.getAttribute("placeholder"))!);
  await expect(field).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".fill.filled").filter({ visible: true }).first()).toBeVisible();
  await field.blur();
}

/** Opens the search by its key, finds something, and closes it. */
export async function search(page: Page) {
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Search this guide" });
  await dialog.getByRole("textbox").fill("fips");
  await expect(dialog.getByRole("link").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}
