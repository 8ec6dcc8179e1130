import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { factor, isStronger, levelOf } from "@/lib/diagnosis/rank/likelihood";
import { backgroundChance } from "../background-chance";
import { models } from "../random-model";

describe("factor", () => {
  it.each([
    ["a cause without a row for the question", "no-power", "noise", "clicks"],
    ["unsure", "no-power", "lamp", "unsure"],
    ["an unknown answer", "no-power", "lamp", "flickers"],
    ["an unknown question", "no-power", "smell", "burnt"],
    ["an unknown cause", "ghost", "lamp", "on"],
    ["a name that every object has", "constructor", "constructor", "constructor"],
  ])("is neutral for %s", (_what, cause, question, answer) => {
    expect(factor(kettle, cause, question, answer)).toBe(1);
  });

  it("compares the share in the cause's row with the share in the background", () => {
    // Row: never 0.02, always 0.95. Background: nothing written, so half and half.
    expect(factor(kettle, "no-power", "lamp", "off")).toBeCloseTo(0.95 / 0.97 / 0.5);
    expect(factor(kettle, "no-power", "lamp", "on")).toBeCloseTo(0.02 / 0.97 / 0.5);
  });

  it("takes a cell that the row leaves out from the background", () => {
    // Row of limescale: hisses often 0.6; clicks rare 0.1 and silent neutral 0.3 come from the background.
    expect(factor(kettle, "limescale", "noise", "clicks")).toBeCloseTo(0.1 / 1.0 / (0.1 / 0.7));
    expect(factor(kettle, "limescale", "noise", "hisses")).toBeCloseTo(0.6 / 1.0 / (0.3 / 0.7));
  });

  it("is neutral on average over what one hears when the cause has nothing to do with the question", () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const cause of Object.keys(model.causes)) {
          for (const [question, { answers }] of Object.entries(model.questions)) {
            const ids = Object.keys(answers);
            expect(ids.reduce((sum, answer) => sum + backgroundChance(model, question, answer), 0)).toBeCloseTo(1);
            expect(
              ids.reduce((sum, answer) => sum + backgroundChance(model, question, answer) * factor(model, cause, question, answer), 0),
            ).toBeCloseTo(1);
          }
        }
      }),
    );
  });

  it("takes a level that does not exist as neutral", () => {
    const evidence = { ...kettle.evidence, empty: { water: { none: "sometimes" as "some" } } };
    const neutral = { ...kettle.evidence, empty: { water: { none: "some" as const } } };
    expect(factor({ ...kettle, evidence }, "empty", "water", "none")).toBe(
      factor({ ...kettle, evidence: neutral }, "empty", "water", "none"),
    );
  });
});

describe("levelOf", () => {
  it("reads both forms of a cell", () => {
    expect(levelOf("rare")).toBe("rare");
    expect(levelOf({ level: "often", because: "manual" })).toBe("often");
  });
});

describe("isStronger", () => {
  it.each([
    [2, 1, true],
    [1, 2, false],
    [-2, 1, true],
    [1, -2, false],
    [1, -1, true],
    [-1, 1, false],
    [1, 1, false],
  ])("%d before %d: %s", (log, than, expected) => {
    expect(isStronger(log, than)).toBe(expected);
  });
});
