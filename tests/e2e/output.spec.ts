import type { Page } from "@playwright/test";
import { checks } from "@/content/checks";
import { axeFindings, looks, setLook, sticksOut } from "./looks";
import { expect, test } from "./watched";

const field = (page: Page) => page.getByLabel("Paste its output here");
const status = (page: Page) => page.locator(".output-said [role=status]");
const lit = (page: Page) => page.locator(".answer-said");
const goOn = (page: Page) => page.getByRole("link", { name: "Take it and go on" });
const also = (page: Page) => page.getByRole("list", { name: "It also says" });
const answer = (page: Page, pair: string) => page.locator(`[data-answer="${pair}"]`);

const [log] = checks["system-log"].commands;
const key = log.samples.find(({ is, note }) => is === "bad" && note === undefined)!.text;
const both = log.samples.find(({ note }) => note === "the key and its certificate")!.text;
const off = checks["client-log"].commands[0].samples.find(({ note }) => note === "the log is off")!.text;
const failed = "Failed to sign in: Event 4625, Security, status 0xC000006D, sub-status 0xC000006A";

test("the answer lights up, the focus stays, and one goes on where the answer leads", async ({ page }) => {
  await page.goto("/diagnose/system-log/#path=vpn");
  await field(page).fill(key);
  await expect(lit(page)).toHaveCount(1);
  await expect(answer(page, "system-log=key")).toContainText("your output says this");
  await expect(status(page)).toHaveText("Your output says: Schannel 36870 or 36869");
  await expect(field(page)).toBeFocused();
  const own = await answer(page, "system-log=key").getAttribute("href");
  expect(await goOn(page).getAttribute("href")).toBe(own);
  await goOn(page).press("Enter");
  await expect(page).toHaveURL(/#path=vpn&system-log=key$/);
  await expect(page.getByRole("list", { name: "Your answers so far" })).toContainText("36870");
});

test("with nothing answered before, a lit answer leads where taking all that is lit does", async ({ page }) => {
  await page.goto("/diagnose/system-log/");
  await field(page).fill(both);
  await expect(lit(page)).toHaveCount(2);
  const taken = await goOn(page).getAttribute("href");
  expect(taken).toContain("system-log=key,renewal-key");
  for (const pair of ["system-log=key", "system-log=renewal-key"]) await expect(answer(page, pair)).toHaveAttribute("href", taken!);
});

test("stopping here takes along what the output says, and says so", async ({ page }) => {
  await page.goto("/diagnose/system-log/#path=vpn");
  const stop = page.getByRole("link", { name: "Stop here and show the result" });
  await expect(stop).toHaveText("Stop here and show the result");
  await field(page).fill(`${both}\n\n${failed}`);
  await expect(stop).toHaveText("Stop here and show the result, with what your output says");
  await stop.click();
  await expect(page).toHaveURL(/\/diagnose\/result\/#path=vpn&rdp-log=bad-password&system-log=key,renewal-key$/);
});

test("several that hold are lit and taken together", async ({ page }) => {
  await page.goto("/diagnose/system-log/");
  await field(page).fill(both);
  await expect(lit(page)).toHaveCount(2);
  await goOn(page).click();
  await expect(page).toHaveURL(/#system-log=key,renewal/);
});

test("what it says about other questions goes along, save what is taken back", async ({ page }) => {
  await page.goto("/diagnose/system-log/");
  await field(page).fill(`${key}\n\n${failed}\n\n0.0.0.0: 0 bytes, first 0, type 0, code 0\n`);
  await expect(also(page).getByRole("listitem")).not.toHaveCount(0);
  await expect(goOn(page)).toHaveAttribute("href", /rdp-log=bad-password/);
  await expect(answer(page, "system-log=none"), "any answer takes it along").toHaveAttribute("href", /rdp-log=bad-password/);
  const back = also(page).getByRole("button", { name: /^Take back: .*password/i });
  await back.press("Enter");
  await expect(goOn(page)).not.toHaveAttribute("href", /rdp-log/);
  const again = also(page).getByRole("button", { name: /^Take along: .*password/i });
  await expect(again, "the focus is not lost").toBeFocused();
  await again.press("Enter");
  await expect(goOn(page)).toHaveAttribute("href", /rdp-log=bad-password/);
});

test("what cannot be told is said with its reason, and nothing is lit", async ({ page }) => {
  await page.goto("/diagnose/client-log/");
  await field(page).fill(off);
  await expect(status(page)).toHaveText(/^Nothing in it answers this question\. A log could not be read\./);
  await expect(lit(page)).toHaveCount(0);
  await expect(goOn(page)).toHaveCount(0);
  await field(page).fill("hello");
  await expect(status(page)).toHaveText(/^Nothing in it answers this question\. None of its lines was recognised/);
  await field(page).fill("");
  await expect(status(page)).toHaveText("");
});

test("what can be read in two ways is chosen, and taken back", async ({ page }) => {
  await page.clock.setFixedTime("2026-03-09T12:00:00Z");
  await page.goto("/diagnose/tls-probe/");
  await field(page).fill(checks["tls-probe"].commands[0].samples.find(({ note }) => note === "another machine")!.text);
  await expect(status(page)).toHaveText(/choose one/);
  const first = page.locator(".output-said").getByRole("button").first();
  await first.click();
  await expect(lit(page)).toHaveCount(1);
  await first.click();
  await expect(lit(page)).toHaveCount(0);
});

test("a reading that answers nothing says where it leads", async ({ page }) => {
  await page.goto("/diagnose/block-log/");
  await field(page).fill("AllowInboundRules : False");
  await expect(status(page)).toHaveText(/choose one/);
  await page.locator(".output-said").getByRole("button", { name: "Something else" }).click();
  await expect(status(page)).toHaveText(/^Nothing in it answers this question\./);
  await expect(page.getByText("Then it answers nothing here: choose by the answers below.")).toBeVisible();
  await expect(lit(page)).toHaveCount(0);
});

test("the next question has an empty field of its own", async ({ page }) => {
  await page.goto("/diagnose/system-log/");
  await field(page).fill(key);
  await expect(lit(page)).toHaveCount(1);
  await page.goto("/diagnose/listener/");
  await expect(field(page)).toHaveValue("");
  await field(page).fill(checks.listener.commands[0].samples[0]!.text);
  await expect(answer(page, "listener=listening")).toHaveClass("answer-said");
});

test("nothing of it is loaded before somebody comes to it, and where it cannot be loaded that is said", async ({ page, problems }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route("**/client/late/output.*.js", (route) => route.abort());
  await page.goto("/diagnose/system-log/", { waitUntil: "networkidle" });
  expect(asked.filter((url) => /late\/(output|reading)|reading\./.test(url))).toEqual([]);
  // What is typed before the page's own script runs is not lost: the next key counts.
  await field(page).fill(key);
  await expect(async () => {
    await field(page).press("End");
    await field(page).dispatchEvent("input");
    await expect(status(page)).toHaveText(/could not be loaded/, { timeout: 2000 });
  }).toPass();
  await page.unroute("**/client/late/output.*.js");
  await field(page).press("End");
  await field(page).pressSequentially(" ");
  await expect(lit(page)).toHaveCount(1);
  expect(problems.splice(0)[0]).toContain("Failed to load resource");
});

test("without scripts there is no field, and a command that prints nothing has none", async ({ browser, baseURL, page }) => {
  const bare = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await bare.goto("/diagnose/system-log/");
  await expect(bare.locator("#pasted-output")).toBeHidden();
  await expect(bare.locator("[data-answer]").first()).toBeVisible();
  await bare.close();
  await page.goto("/diagnose/by-hand/");
  await expect(page.locator("#pasted-output")).toHaveCount(0);
});

test("light and dark, wide and narrow: axe finds nothing, and nothing sticks out", async ({ page }) => {
  await page.goto("/diagnose/system-log/#path=vpn&system-log=cipher,key");
  await field(page).fill(`${both}\n\n${failed}`);
  await expect(lit(page)).toHaveCount(2);
  const found: Record<string, readonly string[]> = {};
  for (const look of looks) {
    await setLook(page, look);
    found[look.name] = [...(await axeFindings(page, look, ".with-aside")), ...(await sticksOut(page))];
  }
  expect(found).toEqual(Object.fromEntries(looks.map((look) => [look.name, []])));
});
