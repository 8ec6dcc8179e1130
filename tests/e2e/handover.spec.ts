import type { Page } from "@playwright/test";
import { clip, noteClips } from "./clips";
import { atAnAddress, published } from "./published";
import { axeFindings, looks, setLook, sticksOut } from "./looks";
import { windows } from "../../scripts/measuring/article-length";
import { expect, test } from "./watched";

// Where others can open what is copied; alone.spec.ts has the copies where nobody else can.
test.use({ baseURL: published });
test.beforeEach(({ page }) => atAnAddress(page));

const answers = "certificate-state=own-expired&host-access=yes&host-kind=windows&who-else=everyone";
const result = `/diagnose/result/#${answers}`;
const solved = `${result}&fixed=expired-certificate`;

const copyFor = (page: Page) => page.getByRole("button", { name: "Copy for the ticket" }).first();
const said = (page: Page) => page.locator(".handover-said");
const text = (page: Page) => page.getByRole("group", { name: /^The text:/ });
const open = (page: Page) => page.locator(".handover-fold > summary").click();

test("the result is copied as it stands: the request first, formatted, with a text beside it", async ({ page }) => {
  await noteClips(page);
  await page.goto(result);
  await copyFor(page).click();
  await expect(said(page)).toHaveText(/^Copied: formatted\. \d+ lines are still to fill in\.$/);
  const copied = await clip(page, 1);
  expect(copied["text/plain"]).toMatch(/^Remote Desktop: error code 0x904, extended error code 0x7\n\nPlease do\n1\. /);
  expect(copied["text/plain"]).toContain(`/diagnose/result/#${answers}\n`);
  expect(copied["text/html"]).toMatch(/^<h3>Remote Desktop: .*<\/h3>\n<h4>Please do<\/h4>\n<ol><li>/);
});

test("what is filled in stands in the text, on both pages, and in the commands", async ({ page }) => {
  await page.goto(result);
  await open(page);
  await page.getByLabel("Host, as it was typed").fill("SERVER01");
  await page.getByLabel("Contact, reachable while Remote Desktop is down").fill("Anna <b>& Tom</b>, desk 7");
  await page.getByRole("button", { name: /^Now: Time of one attempt/ }).click();
  await expect(text(page).getByRole("heading").first()).toHaveText("Remote Desktop to SERVER01: error code 0x904, extended error code 0x7");
  await expect(text(page)).toContainText("Anna <b>& Tom</b>, desk 7");
  await expect(text(page)).toContainText(/Time of one attempt in UTC, to the second: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/);

  await page.goto("/escalate/");
  await open(page);
  await expect(page.getByLabel("Contact, reachable while Remote Desktop is down")).toHaveValue("Anna <b>& Tom</b>, desk 7");
  await expect(text(page)).toContainText("Most likely: The Remote Desktop certificate expired");
  const word = page.locator('.fill[data-fill="HOSTNAME"]').first();
  await expect(word).toHaveText("SERVER01");
  await page.getByLabel("Host, as it was typed").fill("SERVER02");
  await expect(word).toHaveText("SERVER02");
  await page.getByLabel("Host, as it was typed").fill("not a host!");
  await expect(page.getByLabel("Host, as it was typed")).toHaveAttribute("aria-invalid", "true");

  await page.getByRole("button", { name: "Forget your case" }).click();
  await expect(page.getByLabel("Contact, reachable while Remote Desktop is down")).toHaveValue("");
  await expect(text(page)).not.toContainText("Most likely");
});

test("each form is shown as it is copied, and the browser remembers it", async ({ page }) => {
  await noteClips(page);
  await page.goto(result);
  await open(page);
  let count = 0;
  for (const [name, begins] of [
    ["Plain text", "Remote Desktop: error"],
    ["Markdown", "### Remote Desktop: error"],
    ["Jira wiki", "h3. Remote Desktop: error"],
  ] as const) {
    await page.getByRole("radio", { name }).check();
    await copyFor(page).click();
    const copied = await clip(page, ++count);
    expect(Object.keys(copied)).toEqual(["text/plain"]);
    expect(copied["text/plain"]!.startsWith(begins), name).toBe(true);
    expect(await text(page).textContent()).toBe(copied["text/plain"]);
  }
  await page.reload();
  await copyFor(page).click();
  expect((await clip(page, 1))["text/plain"]).toMatch(/^h3\. /);
});

test("where the browser offers no clipboard, copying a selection carries both", async ({ page }) => {
  await page.addInitScript(() => {
    window.clips = [];
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    addEventListener("copy", ({ clipboardData }) =>
      window.clips.push({ html: clipboardData!.getData("text/html"), text: clipboardData!.getData("text/plain") }),
    );
  });
  await page.goto(result);
  await copyFor(page).click();
  const { html, text } = await clip(page, 1);
  expect(html).toMatch(/^<h3>/);
  expect(text).toMatch(/^Remote Desktop: /);
});

test("where copying is blocked, the text is shown and selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(result);
  await copyFor(page).click();
  await expect(said(page)).toContainText("press Ctrl+C");
  expect(await page.evaluate(() => getSelection()!.toString())).toContain("Please do");
});

test("pasted into a rich field it has headings, lists and links; into a plain one its text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(result);
  await copyFor(page).click();
  await expect(said(page)).toContainText("Copied");
  await page.evaluate(() => {
    document.body.innerHTML = '<div contenteditable aria-label="rich"></div><textarea aria-label="plain"></textarea>';
  });
  const rich = page.getByLabel("rich");
  await rich.focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(rich.getByRole("heading", { name: "Please do" })).toBeVisible();
  await expect(rich.getByRole("listitem").first()).toContainText("Compare with this cause");
  await expect(rich.getByRole("link").first()).toHaveAttribute("href", /^http.*\/fix\/expired-certificate\/#/);
  await page.getByLabel("plain").focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(page.getByLabel("plain")).toHaveValue(/^Remote Desktop: error code.*\n\nPlease do\n1\. Compare with this cause/);
});

test("it worked: the closing text has the steps taken, the undo and the address of the case", async ({ page }) => {
  await page.goto(result);
  await page.getByRole("link", { name: /^It worked: / }).click();
  expect(page.url().endsWith(`${answers}&fixed=expired-certificate`)).toBe(true);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("It worked");
  await page.getByRole("checkbox").first().check();
  const step = await page.locator(".handover-steps label").first().innerText();
  await expect(text(page).getByRole("link", { name: step.trim() })).toHaveAttribute("href", /\/fix\/expired-certificate\/#/);
  await expect(text(page).getByRole("link", { name: "How to take it back" })).toHaveAttribute("href", /#undo$/);
  await expect(text(page).getByRole("link", { name: "This case as a link" })).toHaveAttribute("href", page.url());

  await page.getByRole("link", { name: "It came back: what is next?" }).click();
  await expect(page.getByRole("region", { name: "Tried without success" })).toBeVisible();
  expect(page.url()).toContain("tried=expired-certificate");
  expect(page.url()).not.toContain("fixed=");
});

test("an article says that it worked, with the answers that led to it", async ({ page }) => {
  await page.goto(`/fix/expired-certificate/#${answers}&tried=expired-certificate,fips`);
  await page.getByRole("link", { name: "It worked: close the ticket" }).click();
  expect(page.url().endsWith(`/diagnose/result/#${answers}&tried=fips&fixed=expired-certificate`)).toBe(true);
  await expect(page.getByText("Parts of this link could not be used.")).toHaveCount(0);
  await page.getByRole("link", { name: "Take back that it worked" }).click();
  await expect(page.locator(".leading-cause")).toBeVisible();
});

test("it works with the keyboard alone", async ({ page }) => {
  await page.goto(result);
  await copyFor(page).focus();
  await page.keyboard.press("Enter");
  await expect(said(page)).not.toBeEmpty();
  for (let i = 0; i < 2; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Host, as it was typed")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Host, as it was typed")).toBeFocused();
  await page.keyboard.type("SERVER01");
  await expect(text(page)).toContainText("Remote Desktop to SERVER01");
  await page.getByRole("radio", { name: "Formatted" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Plain text" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Plain text" })).toBeFocused();
});

test("where its script does not come, the page says so and has the text for a pen", async ({ page, problems }) => {
  await page.route(/\/late\/handover\./, (route) => route.abort());
  await page.goto("/escalate/");
  await expect(page.locator(".handover-by-hand")).toBeHidden();
  await copyFor(page).click();
  await expect(said(page)).toContainText("could not be loaded");
  await expect(page.locator(".handover-by-hand")).toBeVisible();
  expect(problems.splice(0).filter((problem) => !problem.includes("net::ERR_FAILED"))).toEqual([]);
});

test("without scripts the page has the text with blanks, and no dead button", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await atAnAddress(page);
  await page.goto("/escalate/");
  await expect(page.getByRole("button", { name: "Copy for the ticket" })).toHaveCount(0);
  await page.getByText("The text with blanks, to copy and fill in by hand").click();
  await expect(page.locator(".handover-by-hand pre")).toContainText("Contact, reachable while Remote Desktop is down: ____");
  await page.close();
});

test("on a phone the text is copied within a screen and a half", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [result, `${result}&host-access=somebody`, "/diagnose/result/#who-else=everyone"]) {
    await page.goto("about:blank");
    await page.goto(address);
    const { y } = (await copyFor(page).boundingBox())!;
    expect(y, address).toBeLessThan(1.5 * 844);
  }
});

for (const look of looks) {
  test(`the text for a ticket, ${look.name}: within the page, and without faults`, async ({ page }) => {
    await setLook(page, look);
    await page.goto("/escalate/");
    await open(page);
    await page.goto(solved);
    await expect(text(page)).toBeVisible();
    await page.getByText(/^More lines/).click();
    expect(await sticksOut(page)).toEqual([]);
    expect(await axeFindings(page, look, ".handover")).toEqual([]);
  });
}

test("the page to hand on leads with its text: the button and the form are on the first screen", async ({ page }) => {
  for (const { width, height } of Object.values(windows)) {
    await page.setViewportSize({ width, height });
    await page.goto("/escalate/");
    await expect(page.getByRole("button", { name: "Copy for the ticket" })).toBeInViewport({ ratio: 1 });
    await expect(page.locator("summary", { hasText: "Fill it in" })).toBeInViewport({ ratio: 1 });
  }
});
