import type { Page } from "@playwright/test";
import { axeFindings, looks, setLook, sticksOut } from "./looks";
import { expect, test } from "./watched";

const field = (page: Page) => page.getByRole("combobox", { name: "What do you know already?" });
const suggestions = (page: Page) => page.getByRole("option");
const known = (page: Page) => page.getByRole("list", { name: "What you know" }).getByRole("button");
const takeBack = (page: Page, words: string) => page.getByRole("button", { name: `Take back: ${words}` });
const said = (page: Page) => page.locator("#know-said");

/** Types something and takes the first suggestion. */
async function sayIt(page: Page, typed: string) {
  await field(page).fill(typed);
  await expect(suggestions(page).first()).toBeVisible();
  await field(page).press("Enter");
}

const event =
  "TimeCreated : 2026-11-21 10:31:12\nProviderName : Schannel\nId : 36870\nMessage : A fatal error occurred when attempting to access the TLS server credential private key.";

test("by keyboard alone: typed, chosen, taken back, gone on", async ({ page }) => {
  await page.goto("/diagnose/know/");
  await field(page).focus();
  await page.keyboard.type("fips");
  await expect(suggestions(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(suggestions(page).first()).toContainText("on the host");
  // Enter takes the first; the arrow goes to it first, as in any combobox.
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowDown");
  const first = (await suggestions(page).first().getAttribute("id"))!;
  await expect(field(page)).toHaveAttribute("aria-activedescendant", first);
  await page.keyboard.press("ArrowDown");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant", first);
  await expect(suggestions(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", first);
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(field(page)).toHaveValue("fips");
  await page.keyboard.type(" on");
  await expect(suggestions(page).first()).toContainText("FIPS is 1");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#security-settings=fips$/);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await expect(said(page)).toHaveText("Added: Security settings: FIPS.");

  await page.keyboard.type("works by ip but not by name");
  await expect(suggestions(page).first()).toContainText("by the address, not by the name");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#by-hand=address&security-settings=fips$/);
  await page.keyboard.press("Backspace");
  await expect(page, "Backspace in the empty field takes the last one back").toHaveURL(/#by-hand=address$/);
  await page.keyboard.press("Tab");
  await expect(takeBack(page, "Typed by hand: only by address")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/diagnose\/know\/$/);
  await expect(said(page)).toHaveText("Taken back: Typed by hand: only by address.");
  await expect(field(page), "the focus is not lost").toBeFocused();

  await page.keyboard.type("vpn");
  await expect(suggestions(page).first()).toContainText("VPN");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Go on: what is still open" }).press("Enter");
  await expect(page).toHaveURL(/\/diagnose\/[a-z-]+\/#path=vpn$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap takes a suggestion, another takes it back", async ({ page }) => {
    await page.goto("/diagnose/know/");
    await field(page).tap();
    await field(page).fill("tailscale");
    await suggestions(page).first().tap();
    await expect(takeBack(page, "Way to the host: VPN")).toBeVisible();
    await takeBack(page, "Way to the host: VPN").tap();
    await expect(known(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/diagnose\/know\/$/);
  });
});

test("an answer of the same question is replaced where it takes one, and that is said", async ({ page }) => {
  await page.goto("/diagnose/know/#saved-password=none");
  await sayIt(page, "termsrv entry");
  await expect(page).toHaveURL(/#saved-password=kept$/);
  await expect(said(page)).toHaveText("Added: Saved password: kept. It takes the place of: none kept.");
});

test("an answer joins the others where a question takes several, and each is taken back by itself", async ({ page }) => {
  await page.goto("/diagnose/know/#path=lan");
  await sayIt(page, "wireguard");
  await expect(page).toHaveURL(/#path=lan,vpn$/);
  await takeBack(page, "Way to the host: same network").click();
  await expect(page).toHaveURL(/#path=vpn$/);
});

test("back and forward go through what was said, and a reload keeps it", async ({ page }) => {
  await page.goto("/diagnose/know/");
  for (const typed of ["vpn", "6167"]) {
    await sayIt(page, typed);
  }
  await expect(known(page)).toHaveCount(2);
  await page.goBack();
  await expect(known(page)).toHaveCount(1);
  await expect(takeBack(page, "Way to the host: VPN")).toBeVisible();
  await page.goForward();
  await expect(known(page)).toHaveCount(2);
  await page.reload();
  await expect(known(page)).toHaveCount(2);
});

test("what is about something else is said to be unknown, and the search looks for it", async ({ page }) => {
  await page.goto("/diagnose/know/");
  await field(page).fill("printer does not work");
  await expect(page.getByText("Not understood: “printer does not work”. Say it in fewer words, or search for it.")).toBeVisible();
  await expect(suggestions(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Search the guide for it" }).click();
  const dialog = page.getByRole("dialog", { name: "Search this guide" });
  await expect(dialog.getByRole("textbox")).toHaveValue("printer does not work");
});

test("a line with numbers goes through the readers of pasted text too", async ({ page }) => {
  await page.goto("/diagnose/know/");
  await field(page).fill("0x904 0x7");
  await expect(suggestions(page).first()).toContainText("with 0x904");
  await field(page).fill("Error code: 0x204 Extended error code: 0x0");
  await expect(page.getByText("is another error than 0x904")).toBeVisible();
  await field(page).fill("event 1057");
  await expect(suggestions(page).first()).toContainText("1057 or 1058");
});

test("pasted lines become answers with the words that gave them, each taken back by itself", async ({ page }) => {
  await page.goto("/diagnose/know/#path=vpn");
  await field(page).focus();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text", text);
    document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, event);
  await expect(page.getByText("The host cannot use the private key of its certificate.")).toBeVisible();
  await expect(page).toHaveURL(/#path=vpn&system-log=key$/);
  await expect(page.getByRole("list", { name: "What you know" })).toContainText("36870");
  await takeBack(page, "System log: 36870 or 36869").click();
  await expect(page).toHaveURL(/#path=vpn$/);
});

test("a dropped file is read like pasted lines", async ({ page }) => {
  await page.goto("/diagnose/know/");
  await field(page).focus();
  await expect(page.getByRole("button", { name: "paste lines" })).toBeVisible();
  await field(page).fill("x");
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "system.log", { type: "text/plain" }));
    return transfer;
  }, event);
  await field(page).dispatchEvent("dragover", { dataTransfer: data });
  await field(page).dispatchEvent("drop", { dataTransfer: data });
  await expect(page).toHaveURL(/#system-log=key$/);
  await expect(page.getByRole("textbox", { name: "Paste here, or drop files" })).toHaveValue(event);
});

test("the list can be ticked, and shows what the address says", async ({ page }) => {
  await page.goto("/diagnose/know/#path=vpn");
  const vpn = page.getByRole("checkbox", { name: /^Through a VPN/ });
  const key = page.getByRole("checkbox", { name: /^Schannel 36870 or 36869/ });
  await expect(vpn).toBeChecked();
  await key.check();
  await expect(page).toHaveURL(/#path=vpn&system-log=key$/);
  await expect(known(page)).toHaveCount(2);
  await vpn.uncheck();
  await expect(page).toHaveURL(/#system-log=key$/);
  await page.goBack();
  await expect(vpn).toBeChecked();
});

test("on a question the box is loaded when it is wanted, and what is said there ranks at once", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/diagnose/who-else/", { waitUntil: "networkidle" });
  expect(asked.filter((path) => /\/(known|late\/know|reading)\./.test(path))).toEqual([]);
  await expect(page.getByRole("heading", { name: "Still possible: 31 of 31" })).toBeVisible();
  await field(page).fill("lsasrv 6167");
  await expect(suggestions(page).first()).toContainText("LsaSrv 6167");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\/diagnose\/who-else\/#system-log=machine-id$/);
  await expect(page.getByRole("heading", { name: "Still possible: 31 of 31" })).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Your answers so far" })).toContainText("6167");
  await expect(takeBack(page, "System log: 6167")).toBeVisible();
  // The verdict stands: nothing more is asked.
  await page.getByRole("link", { name: "Nobody gets in" }).click();
  await expect(page).toHaveURL(/\/diagnose\/result\/#system-log=machine-id&who-else=everyone$/);
});

test("the box is there on the question that took the place of another", async ({ page }) => {
  await page.goto("/diagnose/who-else/");
  await sayIt(page, "tailscale");
  await expect(page).toHaveURL(/who-else\/#path=vpn$/);
  await page.getByRole("link", { name: "Nobody gets in" }).click();
  await expect(page).toHaveURL(/\/diagnose\/(?!who-else|result)[a-z-]+\/#path=vpn&who-else=everyone$/);
  await sayIt(page, "lsasrv 6167");
  await expect(page).toHaveURL(/system-log=machine-id/);
});

test("on home what is said leads to what is still open, and what is known already is shown", async ({ page }) => {
  await page.goto("/");
  await field(page).fill("fips mode");
  await expect(suggestions(page).first()).toContainText("FIPS is 1");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\/#security-settings=fips$/);
  await expect(page.getByText(/^Still possible: \d+ of 31$/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^(Go on: what is still open|Show the result)$/ })).toHaveAttribute(
    "href",
    /diagnose\/[a-z-]+\/#security-settings=fips$/,
  );
  await page.reload();
  await expect(takeBack(page, "Security settings: FIPS")).toBeVisible();
});

/** Marks the page, so that a test sees whether it was loaded anew. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute("data-same", ""));
const isSame = (page: Page) => expect(page.locator("html[data-same]"), "the page is the same, not loaded anew").toHaveCount(1);
const strip = (page: Page) => page.getByRole("region", { name: "Your case" });
const linesBox = (page: Page) => page.getByRole("textbox", { name: "Paste here, or drop files" });

test("on home the first pick loads nothing anew: focus, what is said and the place of the field stay", async ({ page }) => {
  await page.goto("/");
  await mark(page);
  await field(page).focus();
  await page.keyboard.type("fips");
  await expect(suggestions(page).first()).toBeVisible();
  const { y } = (await field(page).boundingBox())!;
  await page.keyboard.press("Enter");
  await expect(takeBack(page, "Security settings: FIPS")).toBeVisible();
  await expect(said(page)).toHaveText("Added: Security settings: FIPS.");
  await expect(field(page)).toBeFocused();
  expect((await field(page).boundingBox())!.y).toBe(y);
  await isSame(page);
  await expect(page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Find the cause" })).toHaveAttribute(
    "href",
    /security-settings=fips/,
  );
  // Lines that stand in the box stay beside what is picked.
  await page.getByRole("button", { name: "paste lines" }).click();
  await linesBox(page).fill(event);
  await expect(known(page)).toHaveCount(2);
  await sayIt(page, "wireguard");
  await expect(known(page)).toHaveCount(3);
  await expect(linesBox(page)).toHaveValue(event);
  await isSame(page);
});

test("on home what is taken back leaves no case behind, neither in the strip nor in the tab", async ({ page }) => {
  await page.goto("/#path=vpn");
  await expect(strip(page).getByRole("status")).toHaveText("Your case: 1 answer");
  await takeBack(page, "Way to the host: VPN").click();
  await expect(strip(page).getByRole("status")).toHaveText("Your case: no answers now.");
  await expect(strip(page).getByRole("link")).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem("case"))).toBeNull();
  await sayIt(page, "tailscale");
  await expect(strip(page).getByRole("status")).toHaveText("Your case: 1 answer");
  await page.getByRole("button", { name: "Forget your case" }).click();
  await expect(known(page)).toHaveCount(0);
  await expect(strip(page).getByRole("status")).toHaveText(/^Forgotten/);
});

test("on home a case that the tab keeps is shown whole, with the way on", async ({ page }) => {
  await page.goto("/diagnose/result/#path=vpn&what-changed=patch-day");
  await page.goto("/");
  await expect(known(page)).toHaveCount(2);
  await expect(page.getByRole("link", { name: /^(Go on: what is still open|Show the result)$/ })).toBeVisible();
  await sayIt(page, "lsasrv 6167");
  await expect(known(page)).toHaveCount(3);
  await page.goBack();
  await expect(known(page), "back shows what was there, and not what the tab keeps").toHaveCount(2);
});

for (const path of ["/", "/diagnose/who-else/"])
  for (const way of ["mouse", "Enter"])
    test(`the first press of "paste lines" opens the place and goes there, while its script is still coming: ${path}, ${way}`, async ({
      page,
    }) => {
      await page.route("**/late/know.*.js", async (route) => {
        await new Promise((done) => setTimeout(done, 700));
        await route.continue();
      });
      await page.goto(path);
      const button = page.getByRole("button", { name: "paste lines" });
      if (way === "mouse") await button.click();
      else await button.press("Enter");
      await expect(linesBox(page)).toBeFocused();
      await expect(button).toHaveCount(0);
    });

test("once the script is there the first press goes there too", async ({ page }) => {
  await page.goto("/");
  await field(page).fill("fips");
  await expect(suggestions(page).first()).toBeVisible();
  // The suggestions lie over the button.
  await field(page).press("Escape");
  await page.getByRole("button", { name: "paste lines" }).click();
  await expect(linesBox(page)).toBeFocused();
});

test("back after the first pick on a question shows the question without it, and forward brings it", async ({ page }) => {
  await page.goto("/diagnose/who-else/");
  await sayIt(page, "lsasrv 6167");
  await expect(page).toHaveURL(/#system-log=machine-id$/);
  await expect(takeBack(page, "System log: 6167")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/who-else\/$/);
  await expect(known(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Still possible: 31 of 31" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Still possible: 31 of 31" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("list", { name: "Your answers so far" })).toContainText("6167");
});

test("Enter before the words have come takes the first suggestion when they have", async ({ page }) => {
  await page.route("**/data/known.*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.goto("/");
  await field(page).focus();
  await page.keyboard.type("fips");
  await page.keyboard.press("Enter");
  await expect(takeBack(page, "Security settings: FIPS")).toBeVisible();
  await expect(field(page)).toHaveValue("");
});

test("the result is ranked anew at once", async ({ page }) => {
  await page.goto("/diagnose/result/#path=vpn");
  await field(page).fill("certificate expired");
  await suggestions(page).filter({ hasText: "Type 1, and NotAfter is in the past" }).click();
  await expect(page).toHaveURL(/certificate-state=own-expired&path=vpn$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/certificate/i);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything that can be known is a link to where its answer leads", async ({ page, baseURL }) => {
    await page.goto("/diagnose/know/");
    await expect(field(page)).toBeHidden();
    await expect(page.getByText("Choose it in the list below", { exact: false })).toBeVisible();
    await expect(page.getByText("Type it, paste it", { exact: false })).toBeHidden();
    for (const where of ["The situation", "In the window", "On this computer", "Between", "On the host"])
      await expect(page.getByRole("heading", { level: 2, name: where })).toBeVisible();
    const link = page.getByRole("link", { name: /^Through a VPN/ });
    const target = await link.evaluate((a: HTMLAnchorElement) => a.href);
    await page.goto("/diagnose/path/");
    expect(await page.getByRole("link", { name: /^Through a VPN/ }).evaluate((a: HTMLAnchorElement) => a.href)).toBe(target);
    await page.getByRole("link", { name: "What do you know already? Choose from a list" }).click();
    await expect(page).toHaveURL(`${baseURL}/diagnose/know/`);
  });
});

test("in every look axe finds nothing and nothing sticks out, with suggestions, what is known and what is not", async ({ page }) => {
  await page.goto("/diagnose/know/#path=vpn&what-changed=baseline", { waitUntil: "networkidle" });
  const found: Record<string, readonly string[]> = {};
  for (const look of looks) {
    await setLook(page, look);
    await field(page).fill("certificate");
    await expect(suggestions(page).first()).toBeVisible();
    found[look.name] = [...(await axeFindings(page, look)), ...(await sticksOut(page))];
    await field(page).fill("printer on fire");
    await expect(page.getByRole("button", { name: "Search the guide for it" })).toBeVisible();
    found[`${look.name}, unknown`] = [...(await axeFindings(page, look)), ...(await sticksOut(page))];
  }
  expect(Object.values(found).flat()).toEqual([]);
});
