import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** So many tests are worth naming: what takes long is looked at first when the whole takes too long. */
const named = 8;

/** Names the slowest browser tests at the end, with their seconds. Playwright's own report knows whole files only. */
export default class SlowestReporter implements Reporter {
  readonly #took: { readonly title: string; readonly seconds: number }[] = [];

  printsToStdio = () => false;

  onTestEnd(test: TestCase, { duration }: TestResult) {
    this.#took.push({ title: test.titlePath().slice(2).join(" › "), seconds: duration / 1000 });
  }

  onEnd() {
    const slowest = this.#took.sort((a, b) => b.seconds - a.seconds).slice(0, named);
    const whole = this.#took.reduce((sum, { seconds }) => sum + seconds, 0);
    console.log(`\nThe slowest of ${this.#took.length} tests, which took ${whole.toFixed(0)} s together:`);
    for (const { title, seconds } of slowest) console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${title}`);
  }
}
