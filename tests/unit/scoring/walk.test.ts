import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { walk } from "../../../scripts/scoring/walk";

/** The reader has looked at the lamp, another device and the fuse, and does not say whether there are tools. */
const known = { lamp: ["off"], "other-device": ["works"], "fuse-test": ["blown"] };

describe("walk", () => {
  it("uses a fact only when the flow asks for it, and is not sure of the rest", () => {
    expect(walk(kettle, {}, known)).toEqual({
      answers: { lamp: ["off"], "other-device": ["works"], tools: ["unsure"] },
      asked: ["lamp", "other-device", "tools"],
    });
  });

  it("takes what was entered, and asks only what is open", () => {
    expect(walk(kettle, known, {})).toEqual({ answers: { ...known, tools: ["unsure"] }, asked: ["tools"] });
  });

  it("asks nothing when what was entered leads to the result", () => {
    expect(walk(kettle, { lamp: ["off"], "other-device": ["dead"] }, {}).asked).toEqual([]);
  });

  it("asks every question of the way when nothing is known", () => {
    expect(walk(kettle, {}, {}).asked).toEqual(["lamp", "other-device", "water", "noise", "tools"]);
  });
});
