/** How a page looks to different readers, and what may be wrong with it there. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

export const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 320].map((width) => ({ name: `${colorScheme}, ${width} px`, colorScheme, width })),
);
export type Look = (typeof looks)[number];

export async function setLook(page: Page, { colorScheme, width }: Look) {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
}

/** What axe finds on the page, or below the element that the selector names: rule and markup of each. */
export async function axeFindings(page: Page, selector = "html"): Promise<string[]> {
  // The pages have no frames; without them axe needs no second page to put its findings together.
  const { violations } = await new AxeBuilder({ page }).include(selector).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** A sentence where the page, or the element that the selector names, is wider than what shows it. */
export async function sticksOut(page: Page, selector = "html"): Promise<string[]> {
  const excess = await page.locator(selector).evaluate((element) => element.scrollWidth - element.clientWidth);
  return excess > 0 ? [`${selector} is ${excess} px wider than its place`] : [];
}
