import type { Page } from "@playwright/test";
import { type Place, unpacked } from "../fixtures/places";
import { clip, noteClips } from "./clips";
import { expect, test } from "./watched";

/*
 * Copies that nobody else can open: the unpacked pack, and a server of this computer alone. What is copied there must not
 * name where it lies, and stands without a link.
 */

const answers = "certificate-state=own-expired&host-access=yes&host-kind=windows&who-else=everyone";

const note = (page: Page) => page.getByText("This copy has no address for others").first();
const copyFor = (page: Page) => page.getByRole("button", { name: "Copy for the ticket" }).first();
const open = (page: Page) => page.locator(".handover-fold > summary").click();

/** What no text may hold: the place of the copy, or any link. */
const here = /file:\/|localhost|127\.0\.0\.1|\/tmp|field-guide-[^2]|https?:|<a /;

let place: Place;
test.beforeAll(async () => {
  place = await unpacked();
});
test.afterAll(() => place.leave());
// Its pages are watched by their own tests; these leave the server.
test.use({ baseURL: "file:" });

const at = (page: string, fragment = "") => `${place.site}${page}${place.index}${fragment}`;

test("the request of an unpacked copy names pages, not places, in each form", async ({ page }) => {
  await noteClips(page);
  await page.goto(at("diagnose/result/", `#${answers}`));
  await expect(note(page)).toBeVisible();
  await open(page);
  let count = 0;
  for (const form of ["Formatted", "Plain text", "Markdown", "Jira wiki"]) {
    await page.getByRole("radio", { name: form }).check();
    await copyFor(page).click();
    for (const [type, text] of Object.entries(await clip(page, ++count))) {
      expect(text, `${form}, ${type}`).not.toMatch(here);
      expect(text).toContain("(page fix/expired-certificate)");
      expect(text).toContain("how to open it stands at the end");
      expect(text.replaceAll("&amp;", "&").replaceAll("\\", "").replaceAll("&#35;", "#")).toContain(`#${answers}`);
    }
  }
});

test("the closing text of an unpacked copy says in words how to take back each step", async ({ page }) => {
  await noteClips(page);
  await page.goto(at("diagnose/result/", "#security-settings=layer-zero&host-access=yes&fixed=security-layer"));
  await expect(note(page)).toBeVisible();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Copy the closing text" }).first().click();
  const text = (await clip(page, 1))["text/plain"]!.replace(/\s+/g, " ");
  expect(text).not.toMatch(here);
  expect(text).toContain(
    "It puts back what the notes %SystemRoot%\\0x904-backup\\Before-security-layer-tls.*.txt say of SecurityLayer in HKLM\\",
  );
  expect(text).toContain("(page fix/security-layer#security-layer-tls-undo)");
});

test("the answers of a request lead to the same result in another copy", async ({ page }) => {
  await noteClips(page);
  await page.goto(at("diagnose/result/", `#${answers}`));
  await page.getByRole("button", { name: "Copy answers" }).click();
  const text = (await clip(page, 1))["text/plain"]!;
  expect(text).toBe(
    `0x904 Field Guide › diagnose/result#${answers}\nIn another copy: open its first page, and put the part from # on behind the address.`,
  );
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await page.goto(place.start);
  await page.waitForURL(at(""));
  // Typed behind the address of the open page.
  await page.evaluate((fragment) => (location.hash = fragment), answers);
  await page.getByRole("link", { name: "Back to result" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("The Remote Desktop certificate expired");
});

test("the page to hand on says it before anything is copied", async ({ page }) => {
  await noteClips(page);
  await page.goto(at("escalate/"));
  await expect(note(page)).toBeInViewport();
  await copyFor(page).click();
  const text = (await clip(page, 1))["text/plain"]!;
  expect(text).not.toMatch(here);
  expect(text).toContain("(page diagnose)");
});

test("the link of a command and its change record name the page and the command", async ({ page }) => {
  await noteClips(page);
  await page.goto(at("fix/expired-certificate/"));
  const block = page.locator("#store");
  await block.getByRole("button", { name: "Link" }).click();
  expect((await clip(page, 1))["text/plain"]).toMatch(/^0x904 Field Guide › “[^”]+” › fix\/expired-certificate#store$/);
  await expect(block.locator(".command-tools")).toHaveAttribute("data-said", /no address for others/);
  await page
    .locator("#remove-expired")
    .getByRole("button", { name: /record/i })
    .click();
  const record = (await clip(page, 2))["text/plain"]!;
  expect(record).not.toMatch(here);
  expect(record).toMatch(/^Guide: 0x904 Field Guide › “[^”]+” › fix\/expired-certificate#remove-expired$/m);
});

test.describe("on a server of this computer alone", () => {
  test.use({ baseURL: `http://127.0.0.1:${process.env.SITE_PORT}` });
  test("nothing that is copied names it", async ({ page }) => {
    await noteClips(page);
    await page.goto(`/diagnose/result/#${answers}`);
    await expect(note(page)).toBeVisible();
    await copyFor(page).click();
    for (const text of Object.values(await clip(page, 1))) expect(text).not.toMatch(here);
    await page.goto("/escalate/");
    await expect(note(page)).toBeVisible();
  });
});
