import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askedAfter, longestAsked } from "../e2e/flow-walks";
import { atTheRoot, onADisk, type Place, unpacked } from "../fixtures/places";
import { endFirefox, newPage, startFirefox, type Watched } from "./firefox";
import { result } from "@/lib/diagnosis/model";

const walk = longestAsked();
const event =
  "TimeCreated : 2026-11-21 10:31:12\nProviderName : Schannel\nId : 36870\nMessage : A fatal error occurred when attempting to access the TLS server credential private key.";

/** Waits until the page is so; fails with what it says instead. */
async function until(page: Page, selector: string, holds: (text: string) => boolean): Promise<void> {
  let text = "nothing";
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    // While a page gives way to the next there is nothing to read.
    text = await page.$eval(selector, (element) => element.textContent ?? "").catch(() => "nothing");
    if (holds(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${selector} on ${page.url()}: expected another text, found "${text.slice(0, 200)}"`);
}

async function untilAddress(page: Page, holds: (url: URL) => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds(new URL(page.url()))) {
    if (Date.now() > deadline) throw new Error(`expected another address, found ${page.url()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

let browser: Browser;
beforeAll(async () => void (browser = await startFirefox()));
afterAll(() => browser && endFirefox(browser));

describe.each([
  ["at the root", atTheRoot],
  ["on a disk", onADisk],
  ["unpacked", unpacked],
] as const)("in Firefox, %s", (_name, go) => {
  let place: Place;
  let watched: Watched;
  let page: Page;
  beforeAll(async () => {
    place = await go();
    watched = await newPage(browser, place.home);
    page = watched.page;
  });
  afterAll(async () => {
    await page?.close();
    await place?.leave();
  });
  const open = (folder: string) => page.goto(`${place.site}${folder}${place.index}`);
  const nothingWrong = () => expect(watched.problems.splice(0)).toEqual([]);

  it("the answers lead from the first question to the result, which knows all of them", async () => {
    await page.goto(place.start);
    for (const [i, { question, answer }] of walk.entries()) {
      await page.locator(`a[data-answer="${question}=${answer}"]`).click();
      const next = askedAfter(walk.slice(0, i + 1));
      const folder = next === result ? "diagnose/result/" : `diagnose/${next}/`;
      await untilAddress(page, ({ href }) => href.startsWith(`${place.site}${folder}${place.index}#`));
      await until(page, "h1", (text) => text !== "nothing");
    }
    await page.locator(".leading-cause").wait();
    for (const { question, answer } of walk) expect(page.url()).toContain(`${question}=${answer}`);
    await page.goBack();
    await page.locator(`[data-slot="answers"][data-question="${walk.at(-1)!.question}"]`).wait();
    nothingWrong();
  });

  it("a command is copied, and a word is filled in", async () => {
    await open("fix/saved-credentials/");
    await page.locator("button.copy:not([hidden])").click();
    await until(page, "button.copy:not([hidden])", (text) => text === "Copied");
    await page.locator(".fill-open").click();
    await page.locator(".fill-form input").fill("srv-12.example.com");
    await until(page, '.fill[data-fill="HOSTNAME"]', (text) => text === "srv-12.example.com");
    nothingWrong();
  });

  it("the search finds a cause and opens it", async () => {
    await open("codes/");
    await page.locator(".search-open").click();
    await page.locator("dialog input").fill("fips");
    await until(page, "dialog ol a", (text) => text.includes("FIPS"));
    await page.keyboard.press("Enter");
    await untilAddress(page, ({ href }) => href.replace(/#.*$/s, "") === `${place.site}fix/fips/${place.index}`);
    // What the walk had answered went along in the tab. From a disk Firefox gives each file a storage of its own.
    if (place.index === "") await until(page, ".case [role=status]", (text) => /^Your case: \d+ answers$/.test(text));
    else expect(await page.$(".case")).toBeNull();
    await until(page, "h1", (text) => text.includes("FIPS"));
    nothingWrong();
  });

  it("the decoder reads a code", async () => {
    await open("codes/");
    await page.locator(".decoder input").fill("904 7");
    await until(page, ".decoder [role=status]", (text) => text.includes("Error code 0x904 (2308)"));
    nothingWrong();
  });

  it("a pasted event becomes an answer", async () => {
    await open("diagnose/paste/");
    await page.locator("textarea").fill(event);
    await until(page, "[aria-live]", (text) => text.includes("The host cannot use the private key of its certificate."));
    nothingWrong();
  });

  it("what the policy forbids is stopped, and these tests notice", async () => {
    await open("about/");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      document.body.append(script);
    });
    await expect.poll(() => watched.problems, { timeout: 20_000 }).toContainEqual(expect.stringContaining("the policy stopped script-src"));
    expect(await page.title()).not.toBe("run");
  });
});
