import { axeFindings, setLook, looks, sticksOut } from "./looks";
import { questionPages, templates } from "./pages";
import { expect, test } from "./watched";
import { reportedCases } from "../fixtures/reported-cases";
import { asAnswers } from "@/lib/diagnosis/answers";
import { format } from "@/lib/diagnosis/address/write";

const [aCase] = reportedCases;
const answers = format({ answers: asAnswers(aCase!.answers), tried: ["expired-certificate"] });

const pages = {
  ...templates,
  question: `${questionPages[0]}#${answers}`,
  know: `/diagnose/know/#${answers}`,
  paste: `/diagnose/paste/#${answers}`,
  result: `/diagnose/result/#${answers}`,
  "result without answers": "/diagnose/result/",
  "result of a damaged link": "/diagnose/result/#no-such-question=yes&tried=nothing",
};

for (const [name, path] of Object.entries(pages)) {
  test(`${name}, light and dark, wide and narrow: axe finds nothing and nothing sticks out`, async ({ page, problems }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    const found: Record<string, readonly string[]> = {};
    for (const look of looks) {
      await setLook(page, look);
      found[look.name] = [...(await axeFindings(page, look)), ...(await sticksOut(page))];
    }
    expect(found).toEqual(Object.fromEntries(looks.map((look) => [look.name, []])));
    // The page that is missing is answered as missing.
    if (name === "missing") expect(problems.splice(0)).toEqual([expect.stringContaining("404 (Not Found)")]);
  });
}

test("dark differs from light in colours alone, so that the rules of colour are all that is to be asked there", async ({ page }) => {
  await page.goto(templates.article);
  const others = await page.evaluate(() => {
    const declared: string[] = [];
    const read = (rules: CSSRuleList, dark: boolean) => {
      for (const rule of rules) {
        if (dark && rule instanceof CSSStyleRule) declared.push(...rule.style);
        const inner = (rule as Partial<CSSGroupingRule>).cssRules;
        if (inner) read(inner, dark || (rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-color-scheme")));
      }
    };
    for (const { cssRules } of document.styleSheets) read(cssRules, false);
    return declared;
  });
  expect(others).toContain("--ink");
  expect(others.filter((name) => !name.startsWith("--") && name !== "color-scheme")).toEqual([]);
});
