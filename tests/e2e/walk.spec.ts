import { expect, type Page, test } from "@playwright/test";
import { pageAfter, type Walk, walksOverEveryAnswer } from "./flow-walks";
import { flow } from "@/content/flow";
import type { Question } from "@/content/question";
import { questions } from "@/content/questions";
import { format } from "@/lib/diagnosis/address/write";
import { result } from "@/lib/diagnosis/model";

const words = (question: string) => (questions as Readonly<Record<string, Question>>)[question]!;
const labelOf = (question: string, answer: string) => words(question).answers[answer]?.label ?? words(question).unsure;
const walks = walksOverEveryAnswer();
const name = (walk: Walk) => walk.map(({ question, answer }) => `${question}=${answer}`).join(" ");

/** Clicks through a walk from the home page, by the words on the links, and checks each page it meets. */
async function follow(page: Page, walk: Walk, each: (given: Walk) => Promise<void>) {
  await page.goto("/");
  for (const [i, choice] of walk.entries()) {
    const link = page.locator(`a[data-answer="${choice.question}=${choice.answer}"]`);
    await expect(link).toContainText(labelOf(choice.question, choice.answer));
    await link.click();
    const next = pageAfter(choice);
    await expect(page).toHaveURL(new RegExp(next === result ? "/diagnose/result/" : `/diagnose/${next}/`));
    if (next !== result) await expect(page.getByRole("heading", { level: 1 })).toHaveText(words(next).title);
    await each(walk.slice(0, i + 1));
  }
}

test("the walks give every answer of every question", () => {
  const given = new Set(walks.flat().map(({ question, answer }) => `${question}=${answer}`));
  const all = Object.entries(flow.next).flatMap(([question, answers]) => Object.keys(answers).map((answer) => `${question}=${answer}`));
  expect([...given].sort()).toEqual(all.sort());
});

for (const walk of walks) {
  test(`with script: ${name(walk)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await follow(page, walk, async (given) => {
      const answers = Object.fromEntries(given.map(({ question, answer }) => [question, [answer]]));
      expect(new URL(page.url()).hash).toBe(`#${format({ answers, tried: [] })}`);
    });
    await expect(page.locator(".ranked > li").first()).toBeVisible();
    expect(errors).toEqual([]);
  });

  test(`without script: ${name(walk)}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await follow(page, walk, async () => {});
    await expect(page.locator(".by-answer:target")).toBeVisible();
    await expect(page.locator(".by-answer:target a[href^='/fix/']").first()).toBeVisible();
    await context.close();
  });
}
