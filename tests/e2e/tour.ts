/** A reader's way through the whole site, wherever it lies. */
import type { Page } from "@playwright/test";
import { existsSync } from "node:fs";
import path from "node:path";
import { askedAfter, longestAsked } from "./flow-walks";
import type { Place } from "../fixtures/places";
import { expect } from "./watched";
import { result } from "@/lib/diagnosis/model";

const walk = longestAsked();
const event =
  "TimeCreated : 2026-11-21 10:31:12\nProviderName : Schannel\nId : 36870\nMessage : A fatal error occurred when attempting to access the TLS server credential private key.";

/** Links of the page that leave the place without leading to the world, or that lead to no file of the site. */
export async function lostLinks(page: Page, { site, index, folder }: Place): Promise<string[]> {
  const all = await page.locator("a[href]").evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
  return [...new Set(all)].filter((href) => {
    if (/^(https|mailto):/.test(href)) return false;
    if (!href.startsWith(site)) return true;
    const file = decodeURIComponent(href.slice(site.length).replace(/[?#].*$/s, ""));
    const opens = file.endsWith("/") || file === "" ? `${file}${index === "" ? "index.html" : ""}` : file;
    // From a disk the address of a folder would open a list of its files.
    return opens.endsWith("/") || opens === "" || !existsSync(path.join(folder, opens));
  });
}

/** Goes through the site as a reader does, by its links, and checks the links of each page. */
export async function tour(page: Page, place: Place) {
  const { site, index } = place;
  const at = (folder: string) => (url: URL) => url.href.replace(/#.*$/s, "") === `${site}${folder}${index}`;
  const arrive = async (folder: string) => {
    await page.waitForURL(at(folder));
    await expect(page.locator("h1:visible")).toHaveCount(1);
    expect(await lostLinks(page, place), folder).toEqual([]);
  };
  const nav = (name: string) => page.getByRole("navigation", { name: "Site" }).getByRole("link", { name });

  await page.goto(place.start);
  await arrive("");
  for (const [i, choice] of walk.entries()) {
    await page.locator(`a[data-answer="${choice.question}=${choice.answer}"]`).click();
    const next = askedAfter(walk.slice(0, i + 1));
    await arrive(next === result ? "diagnose/result/" : `diagnose/${next}/`);
  }
  await page.goBack();
  await arrive(`diagnose/${walk.at(-1)!.question}/`);
  await page.goForward();
  await expect(page.locator(".leading-cause")).toBeVisible();
  await page.locator(".leading-cause").getByRole("link", { name: "Open the fix" }).click();
  await page.waitForURL(`${site}fix/*/${index}#*`);
  await page.getByRole("link", { name: "Not solved: show the next cause" }).click();
  await arrive("diagnose/result/");
  expect(page.url()).toContain("tried=");

  // An article: copy, and fill in.
  await nav("Causes").click();
  await arrive("fix/");
  await page.locator('main a[href*="saved-credentials/"]').first().click();
  await arrive("fix/saved-credentials/");
  await page
    .getByRole("button", { name: /^Copy: / })
    .first()
    .click();
  await expect(page.getByRole("button", { name: /^Copied: / })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Copied: / })).toHaveCount(0);
  await page
    .getByRole("button", { name: /^Link: / })
    .first()
    .click();
  await expect(page.getByRole("button", { name: /^Copied: / })).toBeVisible();
  await page.getByRole("button", { name: "Fill in" }).first().click();
  await page.getByRole("textbox", { name: "Name of the host (HOSTNAME)" }).first().fill("srv-12.example.com");
  await expect(page.locator('.fill[data-fill="HOSTNAME"]').first()).toHaveText("srv-12.example.com");

  // The decoder and the page of a code.
  await nav("Codes").click();
  await arrive("codes/");
  await page.getByRole("textbox", { name: "Type or paste the codes" }).fill("904 7");
  await page.locator(".decoder").getByRole("status").getByRole("link").first().click();
  await arrive("codes/0x904/");

  // The search.
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Search this guide" });
  await dialog.getByRole("textbox").fill("fips");
  await expect(dialog.getByRole("link").first()).toContainText("FIPS");
  expect(await lostLinks(page, place), "results of the search").toEqual([]);
  await page.keyboard.press("Enter");
  await arrive("fix/fips/");

  // The case came along all the way; for the next one it is forgotten.
  const strip = page.getByRole("region", { name: "Your case" });
  await expect(strip.getByRole("status")).toContainText(/^Your case: \d+ answers, 1 fix tried$/);
  await expect(strip.getByRole("link")).toHaveJSProperty("pathname", new URL(`${site}diagnose/result/${index}`).pathname);
  await strip.getByRole("button", { name: "Forget your case" }).click();
  await expect(strip.getByRole("status")).toHaveText(/^Forgotten/);

  // Folds: the undo is a list of links, and each opens the way back.
  await page.goto(`${site}fix/security-layer/${index}#undo`);
  const undo = page.locator("details", { has: page.getByRole("heading", { name: "Undo", exact: true }) });
  await undo.getByRole("listitem").getByRole("link").first().click();
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();

  // The script that collects the evidence, and its seal.
  await page.getByRole("link", { name: "How claims are graded" }).click();
  await arrive("about/");
  await page.goto(`${site}collect/${index}`);
  await arrive("collect/");
  await expect(page.getByRole("link", { name: /Get-Rdp904Report\.ps1/ }).first()).toHaveAttribute("href", "../Get-Rdp904Report.ps1");

  // What one knows, on home.
  await page.getByRole("banner").getByRole("link", { name: "0x904 Field Guide" }).click();
  await arrive("");
  const known = page.getByRole("combobox", { name: "What do you know already?" });
  await known.fill("fips on");
  await expect(page.getByRole("option").first()).toContainText("FIPS is 1");
  await known.press("Enter");
  await expect(page).toHaveURL(/#security-settings=fips$/);

  // A pasted event.
  await page.goto(`${site}diagnose/paste/${index}`);
  await page.getByRole("textbox", { name: "Paste here, or drop files" }).fill(event);
  await expect(page.getByRole("heading", { name: /^Still possible: [1-9] of/ })).toBeVisible();
  await arrive("diagnose/paste/");
  await page.getByRole("link", { name: "Go on: what is still open" }).click();
  await expect(page.getByRole("list", { name: "Your answers so far" })).toContainText("36870");
}
