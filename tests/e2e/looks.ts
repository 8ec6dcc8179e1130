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

/** What dark differs in from light: the style sheet changes colours there, and nothing else. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page in this look, or below the element that the selector names: rule and markup of each. */
export async function axeFindings(page: Page, { colorScheme }: Look, selector = "html"): Promise<string[]> {
  // The pages have no frames; without them axe needs no second page to put its findings together.
  const axe = new AxeBuilder({ page }).include(selector).setLegacyMode(true);
  const { violations } = await (colorScheme === "dark" ? axe.withRules(rulesOfColour) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** A sentence where the page, or the element that the selector names, is wider than what shows it. */
export async function sticksOut(page: Page, selector = "html"): Promise<string[]> {
  const excess = await page.locator(selector).evaluate((element) => element.scrollWidth - element.clientWidth);
  return excess > 0 ? [`${selector} is ${excess} px wider than its place`] : [];
}
