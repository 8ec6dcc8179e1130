import { attribute, elementsOf, readPage } from "../../scripts/after-build/html";
import { dealt, failuresOf } from "./failures";
import { sticksOut } from "./looks";
import { everyPage, htmlOf } from "./pages";
import { choose, copyEverything, fillInAWord, noteCopies, search, shellsOf } from "./use-page";
import { expect, test } from "./watched";

const policyOf = (html: string) =>
  elementsOf(readPage(html), "meta")
    .filter((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy")
    .map((meta) => attribute(meta, "content"));

test("there are pages to test", () => {
  expect(everyPage.length).toBeGreaterThan(100);
});

test("every page has one policy, and it is the same on all", () => {
  const [policy] = policyOf(htmlOf.get("/")!);
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|sha\d|nonce/);
  expect(everyPage.filter((page) => JSON.stringify(policyOf(htmlOf.get(page)!)) !== JSON.stringify([policy]))).toEqual([]);
});

test("what the policy forbids is noticed by these tests", async ({ page, problems }) => {
  await page.goto("/about/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'run'";
    document.body.append(script);
  });
  // The policy of the page and the same from the server both say so.
  await expect.poll(() => problems.length).toBe(2);
  for (const problem of problems.splice(0)) expect(problem).toContain("Content Security Policy");
  await expect(page).not.toHaveTitle("run");
});

for (const [i, some] of dealt(everyPage, 8).entries()) {
  test(`pages, ${i + 1} of 8: what is offered works under the policy, and nothing sticks out`, async ({ page, problems }) => {
    await noteCopies(page);
    const failures = await failuresOf(some, String, async (path) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(path);
      await expect(page.locator("h1:visible")).toHaveCount(1);
      await expect(page.locator("script:not([src]):not([type='application/ld+json'])")).toHaveCount(0);
      // What is folded is offered too.
      await page.locator("details").evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
      expect(await copyEverything(page)).toEqual([]);
      for (const shell of await shellsOf(page)) {
        expect(await choose(page, shell)).toEqual([]);
        expect(await copyEverything(page)).toEqual([]);
      }
      await fillInAWord(page);
      await search(page);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await sticksOut(page)).toEqual([]);
      await page.evaluate(() => localStorage.clear());
      expect(problems.splice(0)).toEqual([]);
    });
    expect(failures).toEqual([]);
  });
}
