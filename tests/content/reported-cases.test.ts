import { describe, expect, it } from "vitest";
import { guide } from "@/app/_joining/guide";
import { further, held } from "../../scripts/scoring/cases";
import { scoreCase } from "../../scripts/scoring/score-case";
import { totalsTable } from "../../scripts/scoring/tables";
import { totalsOf } from "../../scripts/scoring/totals";
import { constructedStories } from "../fixtures/constructed-stories";
import { furtherCases } from "../fixtures/further-cases";
import { reportedCases } from "../fixtures/reported-cases";

const sets = { held: held(), further: further() };
console.log(totalsTable([sets.held, sets.further]));

describe("the reported cases", () => {
  const byFlow = totalsOf(sets.held.cases.map(({ flow }) => flow));

  it("lead to the right page first in 78 of 100", () => {
    expect(byFlow.first).toBeGreaterThanOrEqual(0.78);
  });

  it("have the right page among the first three in 95 of 100", () => {
    expect(byFlow.firstThree).toBeGreaterThanOrEqual(0.95);
  });

  // Everybody is asked for the message in the window, which few accounts tell.
  it("need eight questions or fewer at the median, those beside the flow among them", () => {
    expect(byFlow.medianQuestions).toBeLessThanOrEqual(8);
  });
});

// These measure. What is required of them is that nothing gets worse than docs/routing.md says.
describe("the further cases, by numbers of 32", () => {
  const counts = (walk: "flow" | "box") => {
    const places = sets.further.cases.map((one) => one[walk].place);
    return { first: places.filter((place) => place === 1).length, firstThree: places.filter((place) => place <= 3).length };
  };

  it("find their page by the flow as often as at the baseline", () => {
    expect(counts("flow").first).toBeGreaterThanOrEqual(24);
    expect(counts("flow").firstThree).toBeGreaterThanOrEqual(29);
  });

  it("find their page from the box as often as at the baseline", () => {
    expect(counts("box").first).toBeGreaterThanOrEqual(29);
    expect(counts("box").firstThree).toBeGreaterThanOrEqual(31);
  });
});

describe("the constructed stories", () => {
  it.each(constructedStories.map((story) => scoreCase(guide, story)))("$id has its page among the first three", ({ flow }) => {
    expect(flow.place).toBeLessThanOrEqual(3);
  });
});

describe("the cases as data", () => {
  const all = [...reportedCases, ...furtherCases, ...constructedStories];

  it("have an id each", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("say where they can be read only by an address that can be opened", () => {
    for (const { id, ...rest } of [...reportedCases, ...furtherCases]) {
      if ("url" in rest) expect(URL.canParse(rest.url) && /^https?:/.test(rest.url), `${id}: ${rest.url}`).toBe(true);
    }
  });

  it("together have every cause as a right page", async () => {
    const { causes } = await import("@/content/causes");
    const covered = new Set<string>(all.flatMap(({ rightPages }) => [...rightPages]));
    expect(Object.keys(causes).filter((cause) => !covered.has(cause))).toEqual([]);
  });
});
