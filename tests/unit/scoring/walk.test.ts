import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { walk } from "../../../scripts/scoring/walk";

/** The reader has looked at the lamp, another device and the fuse, and does not say whether there are tools. */
const known = { lamp: ["off"], "other-device": ["works"], "fuse-test": ["blown"] };

describe("walk", () => {
  it("uses a fact only when it is asked for, and is not sure of the rest", () => {
    expect(walk(kettle, {}, known)).toEqual({
      answers: { lamp: ["off"], "other-device": ["works"], tools: ["unsure"], water: ["unsure"] },
      asked: ["lamp", "other-device", "tools", "water"],
    });
  });

  it("takes what was entered, and asks only what is open", () => {
    expect(walk(kettle, { lamp: ["unsure"], water: ["enough"] }, {}).asked).toEqual(["other-device", "noise", "tools", "fuse-test"]);
  });

  it("asks nothing when what was entered is enough", () => {
    expect(walk(kettle, known, {}).asked).toEqual([]);
    expect(walk(kettle, { lamp: ["off"], "other-device": ["dead"] }, {}).asked).toEqual([]);
  });

  it("asks every question of the way when nothing is known", () => {
    expect(walk(kettle, {}, {}).asked).toEqual(["lamp", "other-device", "water", "noise", "tools", "fuse-test"]);
  });
});
