import { describe, expect, it } from "vitest";
import { constructedStories } from "../fixtures/constructed-stories";
import { reportedCases } from "../fixtures/reported-cases";
import { median, questionsAsked, shareWithin, table, walked } from "../fixtures/walked-case";

describe("the reported cases", () => {
  const cases = reportedCases.map(walked);
  console.log(`${table(cases)}\nfirst: ${shareWithin(cases, 1)}, first three: ${shareWithin(cases, 3)}`);

  it("lead to the right page first in three of four", () => {
    expect(shareWithin(cases, 1)).toBeGreaterThanOrEqual(0.75);
  });

  it("have the right page among the first three in 95 of 100", () => {
    expect(shareWithin(cases, 3)).toBeGreaterThanOrEqual(0.95);
  });

  it("need six questions or fewer at the median", () => {
    expect(median(cases.map(questionsAsked))).toBeLessThanOrEqual(6);
  });
});

describe("the constructed stories", () => {
  it.each(constructedStories.map(walked))("$id has its page among the first three", ({ place }) => {
    expect(place).toBeLessThanOrEqual(3);
  });
});

describe("the cases as data", () => {
  const all = [...reportedCases, ...constructedStories];

  it("have an id each", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("say where they can be read only by an address that can be opened", () => {
    for (const { id, ...rest } of reportedCases) {
      if ("url" in rest) expect(URL.canParse(rest.url) && rest.url.startsWith("https://"), `${id}: ${rest.url}`).toBe(true);
    }
  });

  it("together have every cause as a right page", async () => {
    const { causes } = await import("@/content/causes");
    const covered = new Set<string>(all.flatMap(({ rightPages }) => [...rightPages]));
    expect(Object.keys(causes).filter((cause) => !covered.has(cause))).toEqual([]);
  });
});
