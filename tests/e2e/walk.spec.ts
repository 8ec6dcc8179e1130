import type { Page } from "@playwright/test";
import { dealt, failuresOf } from "./failures";
import { askedAfter, type Choice, offeredAnswers, pageAfter, type Walk, walksOverEveryAnswer } from "./flow-walks";
import { expect, test, watch } from "./watched";
import { flow } from "@/content/flow";
import type { Question } from "@/content/question";
import { questions } from "@/content/questions";
import { format } from "@/lib/diagnosis/address/write";
import { result } from "@/lib/diagnosis/model";

const words = (question: string) => (questions as Readonly<Record<string, Question>>)[question]!;
const labelOf = (question: string, answer: string) => words(question).answers[answer]?.label ?? words(question).unsure;
const walks = walksOverEveryAnswer();
const keyOf = ({ question, answer }: Choice) => `${question}=${answer}`;
const stateOf = (given: Walk) =>
  `#${format({ answers: Object.fromEntries(given.map(({ question, answer }) => [question, [answer]])), tried: [] })}`;

interface Part {
  /** What was answered before: another part has clicked all of it, and ended at this address. */
  readonly given: Walk;
  readonly rest: Walk;
}

/** Each walk from the first answer on that no walk before it has given. */
function partsOf(all: readonly Walk[]): Part[] {
  const given = new Set<string>();
  return all.map((walk) => {
    const start = walk.findIndex((choice) => !given.has(keyOf(choice)));
    walk.forEach((choice) => given.add(keyOf(choice)));
    return { given: walk.slice(0, start), rest: walk.slice(start) };
  });
}

const parts = partsOf(walks);
const nameOf = ({ given, rest }: Part) => [...given, ...rest].map(keyOf).join(" ");

/**
 * Clicks through a part of a walk, by the words on the links, and checks each page it meets. Where that is not the next
 * question of the walk, since a script asks less, the walk goes on from its address.
 */
async function follow(page: Page, { given, rest }: Part, after: (given: Walk) => string, check: (given: Walk) => void) {
  await page.goto(given.length === 0 ? "/" : `/diagnose/${pageAfter(given.at(-1)!)}/${stateOf(given)}`);
  // The walk before this one left its answers in the tab.
  const forget = page.getByRole("button", { name: "Forget your case" });
  if (await forget.isVisible()) await forget.click();
  for (const [i, choice] of rest.entries()) {
    const before = [...given, ...rest.slice(0, i)];
    if (i > 0 && after(before) !== choice.question) await page.goto(`/diagnose/${choice.question}/${stateOf(before)}`);
    const link = page.locator(`a[data-answer="${keyOf(choice)}"]`);
    await expect(link).toContainText(labelOf(choice.question, choice.answer));
    await link.click();
    const next = after([...before, choice]);
    await page.waitForURL(next === result ? "**/diagnose/result/#*" : `**/diagnose/${next}/#*`, { waitUntil: "commit" });
    if (next !== result) await expect(page.getByRole("heading", { level: 1 })).toHaveText(words(next).title);
    check([...before, choice]);
  }
}

test("the walks give every answer of every question", () => {
  const given = new Set(parts.flatMap(({ rest }) => rest.map(keyOf)));
  const all = Object.keys(flow.next).flatMap((question) => offeredAnswers(question).map((answer) => `${question}=${answer}`));
  expect([...given].sort()).toEqual(all.sort());
});

for (const [i, some] of dealt(parts, 8).entries()) {
  test(`with script, ${i + 1} of 8: every answer leads on, and the address keeps all of them`, async ({ page }) => {
    const failures = await failuresOf(some, nameOf, async (part) => {
      await follow(page, part, askedAfter, (given) => expect(new URL(page.url()).hash).toBe(stateOf(given)));
      await page.goto(`/diagnose/result/${stateOf([...part.given, ...part.rest])}`);
      await expect(page.locator(".leading-cause")).toBeVisible();
    });
    expect(failures).toEqual([]);
  });

  test(`without script, ${i + 1} of 8: every answer leads on, and the last one is explained`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
    const problems = watch(page, `${baseURL}/`);
    const failures = await failuresOf(some, nameOf, async (part) => {
      await follow(
        page,
        part,
        (given) => pageAfter(given.at(-1)!),
        () => {},
      );
      await expect(page.locator(".by-answer:target")).toBeVisible();
      await expect(page.locator(".by-answer:target a[href*='/fix/']").first()).toBeVisible();
    });
    expect(failures).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
}
