import { axeFindings, setLook, looks, sticksOut } from "./looks";
import { questionPages, templates } from "./pages";
import { expect, test } from "./watched";
import { reportedCases } from "../fixtures/reported-cases";
import { oneEach } from "@/lib/diagnosis/answers";
import { format } from "@/lib/diagnosis/address/write";

const [aCase] = reportedCases;
const answers = format({ answers: oneEach(aCase!.answers), tried: ["expired-certificate"] });

const pages = {
  ...templates,
  question: `${questionPages[0]}#${answers}`,
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
      found[look.name] = [...(await axeFindings(page)), ...(await sticksOut(page))];
    }
    expect(found).toEqual(Object.fromEntries(looks.map((look) => [look.name, []])));
    // The page that is missing is answered as missing.
    if (name === "missing") expect(problems.splice(0)).toEqual([expect.stringContaining("404 (Not Found)")]);
  });
}
