import { unpacked } from "../fixtures/places";
import { expect, test } from "./watched";

for (const address of [
  "/",
  "/diagnose/result/#who-else=everyone&host-access=yes",
  "/escalate/",
  "/checklist/",
  "/access/",
  "/diagnose/paste/",
]) {
  test(`the script that collects the evidence is reached from ${address}`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole("link", { name: "One read-only script", exact: false }).first().click();
    await expect(page).toHaveURL(/\/collect\//);
  });
}

test("on a phone the tables of the script keep the names of classes and commands whole", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/collect/");
  const broken = await page
    .locator("td code")
    .evaluateAll((codes) => codes.filter((code) => /^\w+$/.test(code.textContent!) && code.getClientRects().length > 1).length);
  expect(broken).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe("in an unpacked copy", () => {
  test.use({ baseURL: "file:" });

  test("the script is not downloaded, and the zip is not offered", async ({ page }) => {
    const place = await unpacked();
    await page.goto(`${place.site}collect/${place.index}`);
    await expect(page.getByText("guide\\Get-Rdp904Report.ps1")).toBeVisible();
    await expect(page.getByRole("link", { name: /Download/ })).toHaveCount(0);
    await page.goto(place.site + place.index);
    await expect(page.getByText("one file for hosts without the internet")).toHaveCount(0);
    await page.goto(`${place.site}about/${place.index}#carry`);
    await expect(page.getByText("You are reading a copy of the guide")).toBeVisible();
    await place.leave();
  });
});
