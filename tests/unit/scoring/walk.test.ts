import { describe, expect, it } from "vitest";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";
import { walk } from "../../../scripts/scoring/walk";

/** The reader has looked at the lamp, another device and the fuse, and does not say whether there are tools. */
const known = { lamp: ["off"], "other-device": ["works"], "fuse-test": ["blown"] };

describe("walk", () => {
  it("uses a fact only when it is asked for, and is not sure of the rest", () => {
    expect(walk(kettleGuide, {}, known)).toEqual({
      answers: { lamp: ["off"], "other-device": ["works"], tools: ["unsure"], water: ["unsure"] },
      asked: ["lamp", "other-device", "tools", "water"],
    });
  });

  it("takes what was entered, and asks only what is open", () => {
    expect(walk(kettleGuide, { lamp: ["unsure"], water: ["enough"] }, {}).asked).toEqual(["other-device", "noise", "tools"]);
  });

  it("asks nothing when what was entered is enough", () => {
    expect(walk(kettleGuide, known, {}).asked).toEqual([]);
    expect(walk(kettleGuide, { lamp: ["off"], "other-device": ["dead"] }, {}).asked).toEqual([]);
  });

  it("asks every question of the way when nothing is known", () => {
    expect(walk(kettleGuide, {}, {}).asked).toEqual(["lamp", "other-device", "water", "noise", "tools"]);
  });

  it("asks what takes tools of those who have them", () => {
    expect(walk(kettleGuide, {}, { tools: ["yes"] }).asked).toContain("fuse-test");
  });
});
