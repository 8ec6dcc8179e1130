import type { Page } from "@playwright/test";
import { checks } from "@/content/checks";
import { expect, test } from "./watched";

/** Below this, Google's threshold is half reached. */
const most = 0.05;
/** A slow phone, measured against this machine. */
const slower = 6;

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** The shifts of the page that no input of the last half second explains, as browsers count them. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const seen: Shift[] = [];
    (window as unknown as { shifts: Shift[] }).shifts = seen;
    interface Entry extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node?: Element | null }[];
    }
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[]) {
        if (hadRecentInput) continue;
        seen.push({ value, moved: sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? String(node?.nodeName)) });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
}

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

/** Nothing comes any more: no request, and a while without a shift. */
async function settled(page: Page) {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(600);
}

const widths = [1280, 390];
const log = checks["system-log"].commands[0].samples.find(({ note }) => note === "the key and its certificate")!.text;
const several = "middleman=cannot-reach,no-entry&path=gateway,vpn&what-changed=patch-day,restart&who-else=everyone";

const pages: readonly (readonly [name: string, address: string, then?: (page: Page) => Promise<void>])[] = [
  ["home", "/"],
  ["a question", "/diagnose/system-log/"],
  ["a question after answers", `/diagnose/system-log/#${several}`],
  ["a question with several answers chosen", `/diagnose/system-log/#system-log=cipher,key&${several}`],
  ["a question without a command", `/diagnose/who-else/#path=vpn`],
  [
    "a question with pasted output",
    `/diagnose/system-log/#path=vpn`,
    async (page) => {
      // By the keyboard: a browser counts no shift that an input explains, and what a script fills in is none.
      await page.evaluate((text) => navigator.clipboard.writeText(text), log);
      await page.locator("#pasted-output").click();
      await settled(page);
      await page.keyboard.press("Control+V");
      await expect(page.locator(".answer-said")).toHaveCount(2);
    },
  ],
  ["a result with a verdict", "/diagnose/result/#certificate-state=own-key&system-log=key"],
  ["a flat result", "/diagnose/result/#who-else=unsure&path=unsure"],
  ["a result with something tried", "/diagnose/result/#system-log=key&tried=machine-keys"],
  ["a result without answers", "/diagnose/result/"],
  ["the paste page", "/diagnose/paste/"],
];

for (const place of ["undo", "when-to-escalate"]) {
  test(`a fold that the address opens, #${place}: hardly anything moves where the script comes late`, async ({ page }) => {
    await watchShifts(page);
    await page.route("**/client/article.*.js", async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto("about:blank");
      await page.goto(`/fix/security-layer/#${place}`, { waitUntil: "load" });
      await settled(page);
      expect(await page.locator(`details:has(> summary #${place})`).evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(true);
      const seen = await shifts(page);
      const sum = seen.reduce((total, { value }) => total + value, 0);
      console.log(`  #${place}, ${width} px: ${sum.toFixed(4)}`);
      expect(sum, `${width} px: ${JSON.stringify(seen)}`).toBeLessThan(most);
    }
  });
}

for (const [name, address, then] of pages) {
  test(`${name}: hardly anything moves on a slow processor`, async ({ page }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await watchShifts(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto("about:blank");
      await page.goto(address, { waitUntil: "load" });
      await settled(page);
      await then?.(page);
      await settled(page);
      const seen = await shifts(page);
      const sum = seen.reduce((total, { value }) => total + value, 0);
      console.log(`  ${name}, ${width} px: ${sum.toFixed(4)}`);
      expect(sum, `${name}, ${width} px: ${JSON.stringify(seen)}`).toBeLessThan(most);
    }
  });
}
