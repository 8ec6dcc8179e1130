import { describe, expect, it } from "vitest";
import { answerable, hostAccess, nextFor } from "@/lib/guide/answerable";
import { ruledOut } from "@/lib/guide/ruled-out";
import { type Answers, type Model, notLooked, unsure } from "@/lib/diagnosis/model";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";

const state = (answers: Answers) => ({ answers, tried: [] });

describe("answerable", () => {
  it("leaves out what takes access until the reader has it", () => {
    expect(answerable(kettleGuide, state({}))).not.toContain("fuse-test");
    expect(answerable(kettleGuide, state({ tools: ["no"] }))).not.toContain("fuse-test");
    expect(answerable(kettleGuide, state({ tools: ["yes"] }))).toContain("fuse-test");
  });

  it("leaves out what an answer leaves no way to see", () => {
    expect(answerable(kettleGuide, state({ water: ["enough"] }))).toContain("noise");
    expect(answerable(kettleGuide, state({ water: [unsure] }))).toContain("noise");
    expect(answerable(kettleGuide, state({ water: ["none"] }))).not.toContain("noise");
  });

  it.each([
    [["yes"], "reader"],
    [["no"], "not yet"],
    [[unsure], "not known"],
  ])("tells who can act by %s", (tools, who) => {
    expect(hostAccess(kettleGuide, state({ tools }))).toBe(who);
    expect(hostAccess(kettleGuide, state({}))).toBe("not asked");
  });
});

describe("nextFor", () => {
  it("passes by in the flow what this reader cannot answer, as if they were not sure", () => {
    const unheard = { ...kettleGuide, cannotAnswer: { noise: { lamp: ["off"] } } };
    const answers = { lamp: ["off"], "other-device": [unsure], water: [unsure] };
    expect(nextFor(kettleGuide, state(answers))).toBe("noise");
    expect(nextFor(unheard, state(answers))).toBe("tools");
    expect(nextFor(unheard, state({ ...answers, noise: ["silent"] }))).toBe(nextFor(kettleGuide, state({ ...answers, noise: ["silent"] })));
  });
});

describe("ruledOut", () => {
  const several: Pick<Model, "questions"> = { questions: { path: { several: true, answers: { gateway: {}, lan: {}, vpn: {} } } } };
  const by = { path: ["lan", "vpn"] };

  it.each<[string[], boolean]>([
    [["lan"], true],
    [["lan", "vpn"], true],
    [["lan", "gateway"], false],
    [["gateway"], false],
    [[unsure], false],
    [[notLooked], false],
    [[], false],
  ])("by %s is %s: all that is known has to rule it out", (path, expected) => {
    expect(ruledOut(several, { answers: { path } }, by)).toBe(expected);
  });

  it("takes what follows from other answers for known", () => {
    const follows = { answer: "vpn", from: ["other"] };
    const model = { questions: { path: { ...several.questions["path"]!, follows }, other: { answers: { a: {}, b: {} } } } };
    expect(ruledOut(model, { answers: { other: ["a"] } }, by)).toBe(true);
    expect(ruledOut(model, { answers: {} }, by)).toBe(false);
  });
});
