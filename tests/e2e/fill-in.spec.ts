import { expect, test } from "./watched";

const page = "/fix/saved-credentials/";
const words = (name: string) => `.fill[data-fill="${name}"]`;

test("a word filled in once stands in every command, also on the next page and after a reload", async ({ page: tab }) => {
  await tab.goto(page);
  await tab.getByRole("button", { name: "Fill in" }).first().click();
  const field = tab.getByRole("textbox", { name: "Name of the host (HOSTNAME)" }).first();
  await expect(field).toBeFocused();
  await field.fill("srv-12.example.com");
  for (const word of await tab.locator(words("HOSTNAME")).all()) await expect(word).toHaveText("srv-12.example.com");
  await tab.reload();
  await expect(tab.locator(words("HOSTNAME")).first()).toHaveText("srv-12.example.com");
  await tab.goto("/diagnose/tls-probe/");
  await expect(tab.locator(words("HOSTNAME")).first()).toHaveText("srv-12.example.com");
});

test("a value that could leave its quotes is refused with a sentence and stands in no command", async ({ page: tab }) => {
  await tab.goto(page);
  await tab.getByRole("button", { name: "Fill in" }).first().click();
  const field = tab.getByRole("textbox", { name: "Name of the host (HOSTNAME)" }).first();
  for (const hostile of ["a'; Remove-Item C:\\ #", "$(calc)", "a\u2019b", "%PATH%", 'a" & del']) {
    await field.fill(hostile);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(tab.locator(words("HOSTNAME")).first()).toHaveText("HOSTNAME");
  }
});

test("what somebody else wrote into the browser's storage is not believed", async ({ page: tab }) => {
  await tab.goto(page);
  await tab.evaluate(() => localStorage.setItem("filled-in", JSON.stringify({ HOSTNAME: "x'; calc #", PORT: 12 })));
  await tab.reload();
  await expect(tab.getByRole("button", { name: "Fill in" }).first()).toBeVisible();
  await expect(tab.locator(words("HOSTNAME")).first()).toHaveText("HOSTNAME");
});

test("a value in the address is not put into a command", async ({ page: tab }) => {
  await tab.goto(`${page}?HOSTNAME=evil#HOSTNAME=evil`);
  await expect(tab.locator(words("HOSTNAME")).first()).toHaveText("HOSTNAME");
});

test("the chosen shell is remembered from page to page", async ({ page: tab }) => {
  await tab.goto("/fix/udp-transport/");
  await tab.getByRole("tab", { name: "Command Prompt" }).first().click();
  const withPrompt = tab.locator(".command.tabbed", { has: tab.getByRole("tab", { name: "Command Prompt" }) });
  await expect(withPrompt.locator(".form:visible").first()).toHaveAttribute("data-shell", "Command Prompt");
  await tab.goto("/fix/security-layer/");
  await expect(tab.getByRole("tab", { name: "Command Prompt", selected: true }).first()).toBeVisible();
});

test("a registry change downloads as regedit writes it, with its undo beside it", async ({ page: tab }) => {
  await tab.goto("/fix/udp-transport/");
  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    tab.getByRole("link", { name: "0x904-disable-udp-client.reg" }).click(),
  ]);
  const { readFileSync } = await import("node:fs");
  const bytes = readFileSync((await download.path())!);
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(bytes.subarray(2).toString("utf16le")).toContain("Windows Registry Editor Version 5.00\r\n");
  await expect(tab.getByRole("link", { name: "0x904-disable-udp-client-undo.reg" })).toBeVisible();
});
