import type { Page } from "@playwright/test";
import { longestAsked } from "./flow-walks";
import { htmlOf } from "./pages";
import { expect, test } from "./watched";
import { flow } from "@/content/flow";
import type { Question } from "@/content/question";
import { questions } from "@/content/questions";

const walk = longestAsked();
const [first, second] = walk;
const title = (question: string) => (questions as Readonly<Record<string, Question>>)[question]!.title;
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function answerTwo(page: Page) {
  await page.goto(`/diagnose/${flow.start}/`);
  for (const { question, answer } of [first!, second!]) await page.locator(`a[data-answer="${question}=${answer}"]`).click();
  await expect(heading(page)).toHaveText(title(walk[2]!.question));
}

test("back, forward, reload and a shared link keep the answers", async ({ page, context }) => {
  await answerTwo(page);
  const earlier = page.getByRole("list", { name: "Your answers so far" }).getByRole("listitem");
  await expect(earlier).toHaveCount(2);
  await page.goBack();
  await expect(heading(page)).toHaveText(title(second!.question));
  await page.goForward();
  await expect(earlier).toHaveCount(2);
  await page.reload();
  await expect(earlier).toHaveCount(2);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(heading(colleague)).toHaveText(title(walk[2]!.question));
  await expect(colleague.getByRole("list", { name: "Your answers so far" }).getByRole("listitem")).toHaveCount(2);
});

test("forward, pressed before the page that back asked for has its scripts, shows the page of its address", async ({ page }) => {
  await answerTwo(page);
  let held = 0;
  await page.route(/\/client\/question\./, async (route) => {
    held += 1;
    if (held === 1) await new Promise((ready) => setTimeout(ready, 1_000));
    await route.continue();
  });
  await page.goBack();
  await expect(heading(page)).toHaveText(title(second!.question));
  await page.goForward();
  await expect(heading(page)).toHaveText(title(walk[2]!.question));
  await expect(page.getByRole("list", { name: "Your answers so far" }).getByRole("listitem")).toHaveCount(2);
  expect(held).toBeGreaterThan(0);
});

test("changing an answer keeps the others and goes on with the first open question", async ({ page }) => {
  await answerTwo(page);
  await page
    .getByRole("link", { name: /^Change your answer/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText(title(first!.question));
  await expect(page.locator(`a[data-answer="${first!.question}=${first!.answer}"]`)).toHaveAttribute("aria-current", "true");
  await page.locator(`a[data-answer="${first!.question}=${first!.answer}"]`).click();
  await expect(heading(page)).toHaveText(title(walk[2]!.question));
});

test("a click before any other script than those of the head ran loses no earlier answer", async ({ page, problems }) => {
  // The second is what the first writes into the head where the address holds answers.
  const late = /\/(client|data)\/(?!head\.|late\/links\.)/;
  await page.route(late, (route) => route.abort());
  await page.goto(`/diagnose/${second!.question}/#${first!.question}=${first!.answer}`);
  await page.locator(`a[data-answer="${second!.question}=${second!.answer}"]`).click();
  await page.waitForURL(`**/diagnose/${walk[2]!.question}/#*`);
  expect(new URL(page.url()).hash).toContain(`${first!.question}=${first!.answer}`);
  expect(new URL(page.url()).hash).toContain(`${second!.question}=${second!.answer}`);
  expect(problems.splice(0).filter((problem) => !problem.includes("net::ERR_FAILED"))).toEqual([]);
});

test("the next question takes the place of this one without a page loaded anew", async ({ page }) => {
  const start = `/diagnose/${flow.start}/`;
  const fetched = page.waitForResponse(`**/diagnose/${second!.question}/`);
  await page.goto(start);
  await (await fetched).finished();
  await page.setViewportSize({ width: 400, height: 300 });
  const link = page.locator(`a[data-answer="${first!.question}=${first!.answer}"]`);
  // The page is at hand a moment after it has come: until then the link loads it, as links do.
  await expect(async () => {
    if (!page.url().includes(start)) await page.goBack();
    await page.evaluate(() => document.documentElement.setAttribute("data-same", ""));
    await link.click();
    await page.waitForURL(`**/diagnose/${second!.question}/#*`);
    expect(await page.locator("html").getAttribute("data-same")).toBe("");
  }).toPass();
  await expect(heading(page)).toHaveText(title(second!.question));
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(/<title>(.*)<\/title>/.exec(htmlOf.get(`/diagnose/${second!.question}/`)!)![1]!);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole("list", { name: "Your answers so far" }).getByRole("listitem")).toHaveCount(1);
  await page.goBack();
  await expect(heading(page)).toHaveText(title(first!.question));
});

test("a query of the same form is read too", async ({ page }) => {
  await page.goto(`/diagnose/result/?${first!.question}=${first!.answer}`);
  await expect(page.locator(".leading-cause")).toBeVisible();
  await expect(page.getByRole("list", { name: "Your answers so far" }).getByRole("listitem")).toHaveCount(1);
});

test("a hostile or outdated link shows what it dropped and goes on", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(
    `/diagnose/result/#${first!.question}=${first!.answer}&<img src=x onerror=alert(1)>=1&__proto__=x&${first!.question}=%E0%A4%A&tried=nothing`,
  );
  await expect(page.getByText("Parts of this link could not be used.")).toBeVisible();
  await expect(page.locator(".leading-cause")).toBeVisible();
  expect(await page.locator("main img").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("this did not help leads to the next cause and can be told to a colleague", async ({ page }) => {
  await page.goto(`/diagnose/result/#${first!.question}=${first!.answer}`);
  const top = page.locator(".leading-cause h2");
  const before = await top.textContent();
  await page.getByRole("link", { name: /^This did not help/ }).click();
  await expect(top).not.toHaveText(before!);
  expect(page.url()).toContain("tried=");
  // It is said, stands in a list of its own, and can be taken back; the new verdict is what one sees.
  await expect(page.getByRole("status").filter({ hasText: "tried without success" })).toContainText("Now first:");
  const back = page.getByRole("region", { name: "Tried without success" }).getByRole("link", { name: /^Take back/ });
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  await back.click();
  await expect(top).toHaveText(before!);
  await expect(heading(page)).toBeFocused();
  expect(page.url()).not.toContain("tried=");
});

test("an article opened from a result leads back to it with its cause tried", async ({ page }) => {
  await page.goto(`/diagnose/result/#${first!.question}=${first!.answer}`);
  const link = page.locator(".leading-cause").getByRole("link", { name: "Open the fix" });
  const cause = /\/fix\/([a-z-]+)\//.exec(await link.evaluate((a: HTMLAnchorElement) => a.href))![1]!;
  await link.click();
  await page.getByRole("link", { name: "Not solved: show the next cause" }).click();
  const hash = new URL(page.url()).hash;
  expect(hash).toContain(`${first!.question}=${first!.answer}`);
  expect(hash).toContain(`tried=${cause}`);
});

test("the flow can be walked with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  const target = page.locator(`a[data-answer="${first!.question}=${first!.answer}"]`);
  for (let i = 0; i < 40 && !(await target.evaluate((link) => link === document.activeElement)); i++) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(title(second!.question));
  const next = page.locator(`a[data-answer="${second!.question}=${second!.answer}"]`);
  for (let i = 0; i < 40 && !(await next.evaluate((link) => link === document.activeElement)); i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(title(walk[2]!.question));
});

test("nothing leaves the origin, and no request carries an answer", async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await answerTwo(page);
  await page.getByRole("link", { name: "Stop here and show the result" }).click();
  await page.getByRole("button", { name: "Copy for the ticket" }).click();
  expect(requests.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
  expect(requests.map((url) => url.split("#")[0]!).filter((url) => url.includes(`${first!.question}=`))).toEqual([]);
});

/** How often Tab has to be pressed in the list of answers. */
const tabStops = (page: Page) =>
  page.locator(".answers a[href]").evaluateAll((links) => links.filter(({ tabIndex }) => tabIndex >= 0).length);

test("of several answers each is a stop of the Tab key, and the arrows go to what adds them", async ({ page }) => {
  await page.goto("/diagnose/message/");
  const answers = page.locator("[data-answer]");
  expect(await tabStops(page)).toBe((await answers.count()) + 1);
  const add = (label: string) => page.locator("li", { has: page.locator(`[data-answer="message=${label}"]`) }).locator("[data-and]");
  // The first focus brings what moves by arrows.
  const brought = page.waitForResponse(/question-later/);
  await page.locator('[data-answer="message=lsa"]').focus();
  await (await brought).finished();
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(add("lsa")).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/message\/#message=lsa$/);
  await expect(add("lsa"), "the focus stays").toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(add("account-restriction")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#message=account-restriction,lsa$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator('[data-answer="message=lsa"]')).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(add("lsa"), "Tab comes back to where one was").toBeFocused();
  expect(await tabStops(page)).toBe((await answers.count()) + 1);
});

test("back of a question beside the flow leads to where one came from, and two never to each other", async ({ page }) => {
  const back = page.getByRole("link", { name: "← Back" });
  await page.goto("/diagnose/result/#path=vpn&what-changed=nothing");
  await page.locator("#surer ~ .answers a").first().click();
  await expect(heading(page)).toBeVisible();
  await expect(back).toHaveAttribute("href", /diagnose\/result\/#path=vpn&what-changed=nothing$/);
  await page.goto("/diagnose/system-log/#path=vpn");
  await expect(back).toHaveAttribute("href", /#path=vpn$/);
  await page.goto("/diagnose/listener/#path=vpn");
  await expect(back).toHaveAttribute("href", /diagnose\/system-log\//);
  await back.click();
  await expect(heading(page)).toHaveText(title("system-log"));
  await expect(back).not.toHaveAttribute("href", /diagnose\/listener\//);
});
