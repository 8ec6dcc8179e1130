import { chromium } from "@playwright/test";

/** Where Playwright keeps or would keep its own Chromium; undefined on systems for which it has none. */
export function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
