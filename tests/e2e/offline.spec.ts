import { type Page, test as base } from "@playwright/test";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { siteFolder } from "../../scripts/building/built-site";
import { bundleClient } from "../../scripts/building/bundle";
import { listen } from "../../scripts/serving/listen";
import { staticSite } from "../../scripts/serving/static-site";
import { browserArgs } from "../../scripts/testing/chromium";
import { onADisk } from "../fixtures/places";
import { noteCopies } from "./use-page";
import { expect } from "./watched";

/** A copy of the built site that a test may change, on a server that it may stop, below the root of its host. */
interface Copy {
  readonly site: string;
  readonly port: number;
  /** Exchanges a file for another text, as somebody who publishes does. */
  readonly change: (file: string, to: (text: string) => string) => void;
  readonly stop: () => Promise<void>;
}

const test = base.extend<{ copy: Copy }>({
  serviceWorkers: "allow",
  copy: async ({}, lend) => {
    const folder = mkdtempSync(path.join(tmpdir(), "field-guide-"));
    const guide = path.join(folder, "guide");
    cpSync(siteFolder, guide, { recursive: true });
    for (const name of ["index.html", "404.html"]) writeFileSync(path.join(folder, name), "<!doctype html><title>Another site</title>");
    const { server, address } = await listen(staticSite(folder), { host: "127.0.0.1", port: 0 });
    await lend({
      site: `http://127.0.0.1:${address.port}/guide/`,
      port: address.port,
      change: (file, to) => {
        const whole = path.join(guide, file);
        for (const packed of [".br", ".gz"]) rmSync(whole + packed, { force: true });
        writeFileSync(whole, to(readFileSync(whole, "utf8")));
      },
      stop: () => stop(server),
    });
    await stop(server);
    rmSync(folder, { recursive: true });
  },
});

async function stop(server: Server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Waits until the browser has kept the guide. */
const kept = (page: Page) => expect(page.locator(".site-foot")).toContainText("Works offline from now on.", { timeout: 60_000 });
const registrations = (page: Page) =>
  page.evaluate(async () => ("serviceWorker" in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0));
/** Longer than a page waits before it has the guide kept. */
const afterThePause = 5000;

test("after one visit the whole guide works without a network", async ({ page, copy: { site, stop } }) => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error}`));
  await noteCopies(page);
  await page.goto(`${site}fix/fips/`);
  await kept(page);
  await stop();

  // The page that was open when the network went still brings what it needs later.
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Search this guide" });
  await dialog.getByRole("textbox").fill("certificate expired");
  await expect(dialog.getByRole("link").first()).toBeVisible();
  await dialog.getByRole("link").first().click();
  await expect(page.locator("article h2").first()).toBeVisible();
  await page
    .getByRole("button", { name: /^Copy: / })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => window.copied.length)).toBe(1);

  await page.goto(site);
  await page.locator("#first-question + * a, .answers a").first().click();
  await page.waitForURL(/diagnose\/.+#/);
  await page.goto(`${site}diagnose/result/#who-else=everyone`);
  await expect(page.locator(".leading-cause")).toBeVisible();
  await page.goto(`${site}diagnose/paste/`);
  await page
    .getByRole("textbox", { name: "Paste here, or drop files" })
    .fill("ProviderName : Schannel\nId : 36870\nMessage : A fatal error occurred");
  await expect(page.getByRole("heading", { name: /^Still possible: [1-9] of/ })).toBeVisible();
  await page.goto(`${site}fix/machine-keys`);
  await expect(page).toHaveURL(`${site}fix/machine-keys/`);
  for (const file of ["reg/0x904-disable-udp-client-undo.reg", "Get-Rdp904Report.ps1"])
    expect(await page.evaluate(async (address) => (await fetch(address)).status, site + file), file).toBe(200);
  expect(problems).toEqual([]);
});

test("a newer version is announced, loads by a click only, and keeps the answers", async ({ page, copy: { site, change } }) => {
  await page.goto(`${site}fix/fips/#who-else=everyone`);
  await kept(page);
  const digest = await page.evaluate(() => document.documentElement.dataset.digest!);
  change("fix/fips/index.html", (html) => html.replace(digest, "newnewnew1").replace(/(<h1[^>]*>)/, "$1Corrected: "));
  change("sw.js", (text) => text.replace(`"${digest}"`, '"newnewnew1"'));

  // Another page asks whether there is a newer version; it is no older than that, and says nothing.
  const other = await page.context().newPage();
  await other.goto(`${site}checklist/`);
  const line = page.getByRole("status").filter({ hasText: "A newer version of the guide is here." });
  await expect(line).toBeVisible({ timeout: 60_000 });
  await expect(page.locator("h1")).not.toContainText("Corrected");
  await expect(other.getByText("A newer version of the guide is here.")).toHaveCount(0);

  await line.getByRole("button", { name: "Load it" }).click();
  await expect(page.locator("h1")).toContainText("Corrected");
  await expect(page).toHaveURL(/#who-else=everyone$/);
  await expect(page.getByRole("region", { name: "Your case" })).toContainText("1 answer");
  await expect(page.getByText("A newer version of the guide is here.")).toHaveCount(0);
});

test("a site without a worker takes away the one of a visit before, and what it kept", async ({ page, copy: { site, change } }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "worker-off-"));
  await bundleClient([{ name: "worker-off", file: path.resolve("client/worker-off.ts"), oldest: false }], folder);
  const off = readFileSync(path.join(folder, "worker-off.js"), "utf8");
  rmSync(folder, { recursive: true });

  await page.goto(`${site}checklist/`);
  await kept(page);
  change("sw.js", () => off);
  change("checklist/index.html", (html) => html.replace(/ data-digest=\w+/, ""));
  await page.goto(`${site}checklist/`);
  await expect.poll(() => registrations(page), { timeout: 60_000 }).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test("on plain http and from a disk nothing is kept, and no page says so", async ({ playwright, copy: { port } }) => {
  const browser = await playwright.chromium.launch({
    executablePath: process.env.CHROMIUM_PATH!,
    args: [...browserArgs, "--host-resolver-rules=MAP guide.test 127.0.0.1"],
  });
  const disk = await onADisk();
  for (const address of [`http://guide.test:${port}/guide/checklist/`, `${disk.site}checklist/index.html`]) {
    const page = await browser.newPage();
    const problems: string[] = [];
    // Plain http has no such policy, and the browser says so.
    page.on("console", (message) => /^The Cross-Origin-Opener-Policy/.test(message.text()) || problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(String(error)));
    await page.goto(address);
    await page.waitForTimeout(afterThePause);
    expect(await registrations(page).catch(() => 0), address).toBe(0);
    await expect(page.locator(".site-foot")).not.toContainText("offline");
    expect(problems, address).toEqual([]);
    await page.close();
  }
  await disk.leave();
  await browser.close();
});
