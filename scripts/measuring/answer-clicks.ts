import type { Browser, Page } from "@playwright/test";

/** How long a click on an answer took until the next question was painted. */
export interface Click {
  /** Milliseconds, in steps of 8, as the browser's own event timing has them; below 16 counts as 16. */
  readonly milliseconds: number;
  /** Whether a whole page was loaded. Its time cannot be compared, and it is not counted. */
  readonly loaded: boolean;
}

declare global {
  interface Window {
    clickTimes: number[];
    sameDocument?: true;
  }
}

const shortest = 16;
/** Time for the next page to be fetched ahead, and for the browser to report the event. In milliseconds. */
const pause = 1200;

async function clickFirstAnswer(page: Page): Promise<Click | undefined> {
  const answer = page.locator("a[data-answer]").first();
  if ((await answer.count()) === 0) return undefined;
  await page.waitForTimeout(pause);
  await page.evaluate(() => {
    window.clickTimes = [];
    window.sameDocument = true;
  });
  await answer.click();
  await page.waitForTimeout(pause);
  const { times, loaded } = await page.evaluate(() => ({ times: window.clickTimes, loaded: window.sameDocument !== true }));
  return { milliseconds: Math.max(shortest, ...times), loaded };
}

/** Walks along the first answers from this question, at a processor made `slower` times slower, and times each click. */
export async function answerClicks(browser: Browser, question: string, slower: number): Promise<Click[]> {
  // What is kept for a day without a network has nothing to do with a click.
  const page = await browser.newPage({ serviceWorkers: "block" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.addInitScript((threshold) => {
    window.clickTimes = [];
    // No function here may have a name: the name would be kept by a helper that the page lacks.
    new PerformanceObserver((list) => window.clickTimes.push(...list.getEntriesByName("click").map(({ duration }) => duration))).observe({
      type: "event",
      durationThreshold: threshold,
    } as PerformanceObserverInit);
  }, shortest);
  await page.goto(question, { waitUntil: "networkidle" });
  const clicks: Click[] = [];
  for (let click = await clickFirstAnswer(page); click !== undefined; click = await clickFirstAnswer(page)) clicks.push(click);
  await page.close();
  return clicks;
}
