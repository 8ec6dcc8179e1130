import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { type Answers, type Model, unsure } from "@/lib/diagnosis/model";
import { rank, stillPossible } from "@/lib/diagnosis/rank/rank";
import { isFarAhead, verdictOf } from "@/lib/diagnosis/rank/verdict";
import { cases } from "../random-model";

const after = (answers: Answers, tried: readonly string[] = [], model: Model = kettle) =>
  verdictOf(model, rank(model, { answers, tried }))!;

/** A second cause with the same sign and the same owner. */
const twins: Model = {
  ...kettle,
  causes: { ...kettle.causes, "loose-plug": kettle.causes["no-power"]! },
  evidence: { ...kettle.evidence, "loose-plug": kettle.evidence["no-power"]! },
};

describe("verdictOf", () => {
  it.each<[string, Answers, string]>([
    ["one cause stands out", { "other-device": ["dead"] }, "cause"],
    ["all others are ruled out", { lamp: ["off"], water: ["enough"], noise: ["silent"], "fuse-test": ["whole"] }, "cause"],
    ["nothing is known", {}, "flat"],
    ["everything is unsure", Object.fromEntries(Object.keys(kettle.questions).map((question) => [question, [unsure]])), "flat"],
    ["a reason is there, and others are about as likely", { noise: ["clicks"] }, "flat"],
  ])("when %s", (_when, answers, kind) => {
    expect(after(answers).kind).toBe(kind);
  });

  it("names the family where its causes carry the answers and none stands out", () => {
    expect(after({ "other-device": ["dead"] }, [], twins)).toMatchObject({ kind: "family", family: "supply" });
    expect(isFarAhead(rank(twins, { answers: { "other-device": ["dead"] }, tried: [] }))).toBe(false);
  });

  it("leaves out what was tried, and at the end says which of it to look at again", () => {
    expect(after({ "other-device": ["dead"] }, ["no-power"])).not.toMatchObject({ first: { cause: "no-power" } });
    expect(after({ "other-device": ["dead"] }, Object.keys(kettle.causes))).toMatchObject({ kind: "tried", again: { cause: "no-power" } });
  });

  it("says that no cause fits where a fault outside the model explains the answers better than any", () => {
    const against = { lamp: { on: { level: "never", because: "test" } } } as const;
    const model: Model = { ...kettle, evidence: Object.fromEntries(Object.keys(kettle.causes).map((cause) => [cause, against])) };
    expect(after({ lamp: ["on"] }, [], model).kind).toBe("unknown");
  });

  it("has none without causes", () => {
    expect(verdictOf(kettle, { causes: [], explained: true })).toBeUndefined();
  });

  it("always agrees with the order: who is named stands first, is likely and has a reason", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const ranking = rank(model, state);
        const verdict = verdictOf(model, ranking)!;
        if (verdict.kind === "tried") expect(stillPossible(ranking)).toEqual([]);
        else expect(verdict.first).toBe(ranking.causes[0]);
        if (verdict.kind === "cause" || verdict.kind === "family") {
          expect(verdict.first).toMatchObject({ band: "likely", tried: false });
          expect(verdict.first.reasons.some(({ factor }) => factor > 1)).toBe(true);
        }
        if (verdict.kind === "family") expect(verdict.causes.length).toBeGreaterThan(1);
      }),
    );
  });
});
