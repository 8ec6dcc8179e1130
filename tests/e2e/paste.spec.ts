import type { Page } from "@playwright/test";
import { expect, test } from "./watched";

const dialog = "Fehlercode: 0x904\nErweiterter Fehlercode: 0x7";
const event =
  "TimeCreated : 2026-11-21 10:31:12\nProviderName : Schannel\nId : 36870\nMessage : A fatal error occurred when attempting to access the TLS server credential private key.";

const box = (page: Page) => page.getByRole("textbox", { name: "Paste here, or drop files" });

test("pasted text becomes answers, and only what is open is asked on", async ({ page }) => {
  await page.goto("/diagnose/paste/");
  await box(page).fill(`${dialog}\n\n${event}`);
  await expect(page.getByText("The host cannot use the private key of its certificate.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Still possible: [1-9] of/ })).toBeVisible();
  await page.getByRole("link", { name: "Go on: what is still open" }).click();
  await expect(page.getByRole("list", { name: "Your answers so far" })).toContainText("36870");
  expect(page.url()).toContain("system-log=key");
});

test("a conflict with the reader's own answer is shown, and the reader wins", async ({ page }) => {
  await page.goto("/diagnose/paste/#system-log=none");
  await box(page).fill(event);
  await expect(page.getByText("Your answer counts.")).toBeVisible();
  await page.getByRole("link", { name: "Result so far" }).click();
  expect(page.url()).toContain("system-log=none");
});

test("other codes lead to what they mean", async ({ page }) => {
  await page.goto("/diagnose/paste/");
  await box(page).fill("Error code: 0x204\nExtended error code: 0x0");
  await page.getByRole("link", { name: "See what it means" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Error code 0x204" })).toBeVisible();
});

test("what is not recognised is said", async ({ page }) => {
  await page.goto("/diagnose/paste/");
  await box(page).fill("my printer is on fire");
  await expect(page.getByRole("heading", { name: "Nothing was recognised" })).toBeVisible();
});

test("a file as PowerShell's > writes it is read, and an .evtx says how to save it as text", async ({ page }) => {
  await page.goto("/diagnose/paste/");
  const files = page.locator("input[type=file]");
  await files.setInputFiles({ name: "out.txt", mimeType: "text/plain", buffer: Buffer.from(`\ufeff${event}`, "utf16le") });
  await expect(page.getByText("The host cannot use the private key of its certificate.")).toBeVisible();
  await files.setInputFiles({ name: "System.evtx", mimeType: "application/octet-stream", buffer: Buffer.from("ElfFile\0\0\0\0") });
  await expect(page.getByText("This is a saved event log (.evtx).")).toBeVisible();
});

test("ten megabytes of log leave the page responsive", async ({ page }) => {
  await page.goto("/diagnose/paste/");
  const line = "11/21/2026 10:31:12 Information Service Control Manager 7036 The Windows Update service entered the running state.\r\n";
  const log = Buffer.from(`${line.repeat(Math.ceil(10_000_000 / line.length))}${event}\r\n`);
  await page.locator("input[type=file]").setInputFiles({ name: "system.log", mimeType: "text/plain", buffer: log });
  // While it reads, a click is answered; when it has read, the finding is there.
  await page.getByRole("button", { name: "Empty the box" }).click({ timeout: 30_000 });
  await expect(box(page)).toHaveValue("");
});

test("nothing that is pasted leaves the page", async ({ page, baseURL }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await page.goto("/diagnose/paste/");
  await box(page).fill(`${event}\nUser: secret-marker-4711`);
  await expect(page.getByText("The host cannot use the private key of its certificate.")).toBeVisible();
  await page.getByRole("link", { name: "Go on: what is still open" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(sent.filter((request) => !request.startsWith(`GET ${baseURL}`))).toEqual([]);
  expect(sent.filter((request) => request.includes("secret-marker") || request.includes("system-log="))).toEqual([]);
});
