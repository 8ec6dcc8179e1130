import { articleLength, windows } from "../../scripts/measuring/article-length";
import { articlePages } from "./pages";
import { expect, test } from "./watched";

for (const [name, { width, height, most }] of Object.entries(windows)) {
  test(`articles show what to do first within its screens at ${width} px (${name})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    const lengths = new Map<string, Awaited<ReturnType<typeof articleLength>>>();
    for (const address of articlePages) lengths.set(address, await articleLength(page, address));
    const tooFar = [...lengths].flatMap(([address, { command, words, change = 0, whole }]) => [
      ...(words > most.words ? [`${address}: ${words} words before the first command, at most ${most.words}`] : []),
      ...(command > most.command ? [`${address}: first command after ${command.toFixed(2)} screens, at most ${most.command}`] : []),
      ...(change > most.change ? [`${address}: first change after ${change.toFixed(2)} screens, at most ${most.change}`] : []),
      ...("whole" in most && whole > most.whole ? [`${address}: ${whole.toFixed(1)} screens, at most ${most.whole}`] : []),
    ]);
    expect(tooFar).toEqual([]);
    expect(lengths.size).toBeGreaterThanOrEqual(31);
    if ("wholeMedian" in most) {
      const sorted = [...lengths.values()].map(({ whole }) => whole).sort((a, b) => a - b);
      expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(most.wholeMedian);
    }
  });
}
