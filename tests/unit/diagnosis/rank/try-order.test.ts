import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import type { CauseFacts, Model } from "@/lib/diagnosis/model";
import { type Band, rank, type Ranked, type Ranking, stillPossible } from "@/lib/diagnosis/rank/rank";
import { openFirst, tryOrder } from "@/lib/diagnosis/rank/try-order";
import { cases } from "../random-model";

type Given = { share: number; band: Band; tried?: boolean } & Partial<CauseFacts>;

/** A ranking in the given order, and a model with the facts of its causes. */
function given(causes: Record<string, Given>): [Model, Ranking] {
  const facts = Object.entries(causes).map(([id, { fixWorks = 0.5, minutes = 10, risk = "low" }]) => [
    id,
    { prior: 1, fixWorks, minutes, risk, family: "f" },
  ]);
  const ranked = Object.entries(causes).map(([cause, { share, band, tried = false }]): Ranked => ({
    cause,
    share,
    band,
    tried,
    reasons: [],
  }));
  return [
    { ...kettle, causes: Object.fromEntries(facts) as Model["causes"] },
    { causes: ranked, explained: true },
  ];
}

describe("tryOrder", () => {
  it.each<[string, Record<string, Given>, string[]]>([
    [
      "takes the milder risk first within a band",
      {
        high: { share: 0.4, band: "likely", risk: "high" },
        medium: { share: 0.3, band: "likely", risk: "medium" },
        low: { share: 0.2, band: "likely" },
        look: { share: 0.1, band: "likely", risk: "read-only" },
      },
      ["look", "low", "medium", "high"],
    ],
    [
      "does not let a harmless fix of a far-fetched cause delay a probable one",
      { sure: { share: 0.9, band: "likely", risk: "medium" }, harmless: { share: 0.1, band: "possible", risk: "read-only", minutes: 1 } },
      ["sure", "harmless"],
    ],
    [
      "weighs chance, cure and minutes within a tier",
      {
        slow: { share: 0.4, band: "likely", minutes: 60 },
        weak: { share: 0.3, band: "likely", minutes: 5, fixWorks: 0.1 },
        quick: { share: 0.3, band: "likely", minutes: 5 },
      },
      ["quick", "weak", "slow"],
    ],
    [
      "puts what was tried last, whatever its band",
      { tried: { share: 0.6, band: "likely", tried: true, risk: "read-only" }, other: { share: 0.1, band: "possible", risk: "high" } },
      ["other", "tried"],
    ],
    [
      "leaves out unlikely causes",
      { first: { share: 0.9, band: "likely" }, last: { share: 0.01, band: "unlikely", risk: "read-only" } },
      ["first"],
    ],
    ["keeps the ranking's order where all is equal", { b: { share: 0.5, band: "likely" }, a: { share: 0.5, band: "likely" } }, ["b", "a"]],
    [
      "takes no time as a minute",
      { none: { share: 0.1, band: "likely", minutes: 0 }, some: { share: 0.5, band: "likely", minutes: 1 } },
      ["some", "none"],
    ],
  ])("%s", (_what, causes, expected) => {
    expect(tryOrder(...given(causes)).map(({ cause }) => cause)).toEqual(expected);
  });

  it("holds exactly the causes still possible, the tried ones last", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const ranking = rank(model, state);
        const order = tryOrder(model, ranking);
        expect(order.map(({ cause }) => cause).sort()).toEqual(
          stillPossible(ranking)
            .map(({ cause }) => cause)
            .sort(),
        );
        const tried = order.map(({ tried }) => tried);
        expect(tried).toEqual(tried.toSorted());
      }),
    );
  });
});

describe("openFirst", () => {
  it("names the first of the try order, which need not be the first of the ranking", () => {
    const ranking = rank(kettle, { answers: { lamp: ["off"] }, tried: [] });
    expect(openFirst(kettle, ranking)?.cause).toBe("no-power");
    const both = given({ risky: { share: 0.6, band: "likely", risk: "high" }, mild: { share: 0.4, band: "likely" } });
    expect(openFirst(...both)?.cause).toBe("mild");
  });

  it("passes over what was tried, and names nothing when all that is possible was", () => {
    const [model, ranking] = given({
      tried: { share: 0.8, band: "likely", tried: true },
      open: { share: 0.1, band: "possible" },
      far: { share: 0.01, band: "unlikely" },
    });
    expect(openFirst(model, ranking)?.cause).toBe("open");
    expect(openFirst(model, { ...ranking, causes: ranking.causes.filter(({ cause }) => cause !== "open") })).toBeUndefined();
    expect(openFirst(model, { causes: [], explained: true })).toBeUndefined();
  });
});
