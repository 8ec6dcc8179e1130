import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { pack } from "@/lib/pack";
import { elementsOf, readPage } from "../../scripts/after-build/html";
import { siteFolder } from "../../scripts/building/built-site";
import { thisCopy } from "../../scripts/packing/copy";
import { unpacked } from "../fixtures/places";
import { templates } from "./pages";
import { expect, test, watch } from "./watched";

const zip = readFileSync(path.join(siteFolder, pack.zip));
const files = unzipSync(zip);
const pages = Object.keys(files).filter((name) => name.endsWith(".html"));

/** The addresses in a page that lead to files beside it. */
const besides = (html: string) =>
  elementsOf(readPage(html)).flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => ((name === "href" || name === "src") && !/^(https?:|mailto:|#)/.test(value) ? [value] : [])),
  );

test("the pack is light enough to be taken along, and has its seal", () => {
  expect(zip.length).toBeLessThanOrEqual(3_000_000);
  expect(readFileSync(path.join(siteFolder, pack.seal), "utf8")).toBe(`${createHash("sha256").update(zip).digest("hex")}  ${pack.zip}\n`);
});

test("every link, script and style of every packed page leads to a file of the pack", () => {
  expect(pages.length).toBeGreaterThan(150);
  const lost = pages.flatMap((page) =>
    besides(strFromU8(files[page]!))
      .map((address) => decodeURIComponent(new URL(address, `https://pack.invalid/${page}`).pathname.slice(1)))
      .filter((file) => files[file] === undefined)
      .map((file) => `${page}: ${file}`),
  );
  expect(lost).toEqual([]);
});

test("every packed page says how old the copy is", () => {
  const silent = pages
    .map((page) => [page, strFromU8(files[page]!)] as const)
    .filter(([, html]) => html.includes("<footer") && !html.includes(`A copy of the guide as of ${thisCopy().date}.`));
  expect(silent.map(([page]) => page)).toEqual([]);
});

test("every name of the pack is one for Windows, and leaves room for the folder around it", () => {
  const names = Object.keys(files);
  expect(names.filter((name) => !/^[\w .-]+(\/[\w.-]+)*\/[\w .-]+$/.test(name) || /[ .](\/|$)/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names.filter((name) => name.length > 120)).toEqual([]);
});

test("a page of each kind opens from a disk without a network, and nothing on it fails", async ({ browser }) => {
  const place = await unpacked();
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const problems = watch(page, place.home);
  for (const address of Object.values(templates).filter((one) => one !== templates.missing)) {
    await page.goto(`${place.site}${address.slice(1)}${place.index}`);
    await expect(page.getByRole("contentinfo")).toContainText(`A copy of the guide as of ${thisCopy().date}.`);
  }
  await page.goto(`${place.site}codes/2308/${place.index}`);
  await page.waitForURL(`${place.site}codes/0x904/${place.index}`);
  expect(problems).toEqual([]);
  await context.close();
  await place.leave();
});

test("the first file of the pack takes a case that somebody put behind its address", async ({ browser }) => {
  const place = await unpacked();
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(`${place.start}#certificate-state=own-expired`);
  await page.waitForURL(`${place.site}${place.index}**`);
  await page.getByRole("link", { name: "Back to result" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("The Remote Desktop certificate expired");
  await context.close();
  await place.leave();
});

test("a reader of the published site finds the pack and its seal", async ({ page, request }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "one file for hosts without the internet" }).click();
  await page.waitForURL("**/about/#carry");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: pack.zip }).click();
  expect(readFileSync(await (await download).path()).equals(zip)).toBe(true);
  // Opened in a tab, a text makes the browser ask for an icon that no page names.
  const seal = await page.getByRole("link", { name: "its SHA-256" }).evaluate((link) => (link as HTMLAnchorElement).href);
  expect(await (await request.get(seal)).text()).toContain(pack.zip);
});
