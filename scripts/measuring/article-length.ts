import type { Page } from "@playwright/test";

/** How far down an article things stand, in screens of the window that was measured; `change` is missing where it has none. */
export interface ArticleLength {
  readonly command: number;
  /** Words that a reader passes from the title to the head of the first command, marks of sources and the line of stages left out. */
  readonly words: number;
  readonly change?: number;
  readonly whole: number;
}

/** From the title on. Read in 15 seconds by somebody who reads each of them, at four words a second, and whose eye jumps twice. */
const words = 55;

/** The windows in which articles are measured: a laptop and a phone, with the limits in screens and words. */
export const windows = {
  wide: { width: 1280, height: 800, most: { words, command: 1, change: 2, whole: 9, wholeMedian: 6 } },
  narrow: { width: 390, height: 844, most: { words, command: 2, change: 3.5 } },
} as const;

/** One answer, so that the strip of a case stands above the article. */
const caseAnswer = "#who-else=everyone";

/**
 * Opens an article as somebody comes from a result, folds closed, and measures it. A command counts where one can see
 * what it is and its first lines begin; a change is the first that does more than look and note.
 */
export async function articleLength(page: Page, address: string): Promise<ArticleLength> {
  await page.goto(`about:blank`);
  await page.goto(`${address}${caseAnswer}`, { waitUntil: "load" });
  await page.locator(".command").first().waitFor({ state: "attached" });
  // No named function within: the loader of TypeScript would add a helper that the page does not have.
  const blocks = await page.locator("article .command").evaluateAll((all) =>
    all
      .filter((block) => !block.closest("details:not([open])"))
      .map((block) => ({
        bottomOfHead: (block.querySelector(".form, .brief")!.getBoundingClientRect().top + scrollY) / innerHeight,
        changes: !block.querySelector(".effect-read-only, .effect-writes-note"),
      })),
  );
  const passed = await page.evaluate(() => {
    const first = document.querySelector("article .command")!;
    return [...document.querySelectorAll("h1, article > :is(h2, p, ul, ol), .command-head")]
      .filter((element) => first.contains(element) || element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)
      .flatMap((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll(".grade-mark")) mark.remove();
        return copy.textContent!.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
      }).length;
  });
  const change = blocks.find(({ changes }) => changes)?.bottomOfHead;
  return {
    command: blocks[0]?.bottomOfHead ?? Infinity,
    words: passed,
    ...(change !== undefined && { change }),
    whole: await page.evaluate(() => document.documentElement.scrollHeight / innerHeight),
  };
}
