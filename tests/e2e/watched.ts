/** The `test` of this folder: its page is watched, and whatever went wrong on it fails the test at the end. */
import { test as base, type Page } from "@playwright/test";

/** What goes wrong on the page from now on: errors of scripts, what the policy or the network refused, requests elsewhere. */
export function watch(page: Page, site: string): string[] {
  const problems: string[] = [];
  const add = (what: string) => problems.push(`${page.url()}: ${what}`);
  page.on("pageerror", (error) => add(`a script threw ${error.stack ?? error}`));
  // Browsers report a violation of the policy as an error on the console.
  page.on("console", (message) => message.type() === "error" && add(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !/^(about|data):/.test(request.url())) add(`it asks for ${request.url()}`);
  });
  return problems;
}

/** A test takes out of `problems` what it provoked. */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ page, baseURL }, use) => {
      const problems = watch(page, `${baseURL}/`);
      await use(problems);
      base.expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
