import { expect, test } from "./watched";

test("puts a line in the place of a command that cannot run there", async ({ page }) => {
  const line = "You said the host is not Windows: this command is for Windows.";
  await page.goto("/diagnose/system-log/#host-kind=not-windows");
  await expect(page.getByText(line)).toBeVisible();
  await expect(page.locator("main pre:visible")).toHaveCount(0);

  await expect(page.getByLabel("Paste its output here"), "nothing runs, so nothing is pasted").toBeHidden();
  await expect(page.getByText("One read-only script")).toBeHidden();

  // A change of the answer in the address counts at once.
  await page.goto("/diagnose/system-log/#host-kind=windows");
  await expect(page.getByText(line)).toBeHidden();
  await expect(page.locator("main pre:visible").first()).toBeVisible();
  await expect(page.getByLabel("Paste its output here")).toBeVisible();
});

test("tells of an old Windows, and only where the command would run", async ({ page }) => {
  await page.goto("/diagnose/listener/#host-kind=old-windows");
  await expect(page.getByText("You said the host is an old Windows: this command is for Windows 10, Server 2016 and later.")).toBeVisible();
  await page.goto("/diagnose/tls-probe/#host-kind=old-windows");
  await expect(page.locator("main pre:visible").first()).toBeVisible();
});

test("keeps the command for a gateway on a way that has one", async ({ page }) => {
  const line = page.getByText("You named no RD Gateway on the way: this command is for one.");
  await page.goto("/diagnose/middleman/#path=gateway,lan");
  await expect(page.locator("main pre:visible").first()).toBeVisible();
  await expect(line).toHaveCount(5);
  await expect(page.locator("[data-unless]:visible")).toHaveCount(0);
  await page.goto("/diagnose/middleman/#path=lan");
  await expect(page.locator("[data-unless]:visible")).toHaveCount(1);
});
