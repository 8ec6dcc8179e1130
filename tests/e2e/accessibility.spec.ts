import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { diagnosisPages, templates } from "./pages";
import { reportedCases } from "../fixtures/reported-cases";
import { oneEach } from "@/lib/diagnosis/answers";
import { format } from "@/lib/diagnosis/address/write";

const [aCase] = reportedCases;
const answers = format({ answers: oneEach(aCase!.answers), tried: ["expired-certificate"] });

const pages = {
  ...templates,
  question: `${diagnosisPages.find((path) => !["/diagnose/", "/diagnose/paste/", "/diagnose/result/"].includes(path))}#${answers}`,
  paste: `/diagnose/paste/#${answers}`,
  result: `/diagnose/result/#${answers}`,
  "result without answers": "/diagnose/result/",
  "result of a damaged link": "/diagnose/result/#no-such-question=yes&tried=nothing",
};

for (const [name, path] of Object.entries(pages)) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 320]) {
      test(`${name}, ${colorScheme}, ${width} px: axe finds nothing and nothing sticks out`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
        const page = await context.newPage();
        await page.goto(path, { waitUntil: "networkidle" });
        const found = await new AxeBuilder({ page }).analyze();
        expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
        await context.close();
      });
    }
  }
}
