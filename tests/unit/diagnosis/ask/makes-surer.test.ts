import { describe, expect, it } from "vitest";
import { kettle } from "../../../fixtures/kettle";
import { makesSurer } from "@/lib/diagnosis/ask/makes-surer";
import { separating } from "@/lib/diagnosis/ask/most-useful";
import type { Model, State } from "@/lib/diagnosis/model";
import { rank } from "@/lib/diagnosis/rank/rank";

describe("makesSurer", () => {
  /** Two causes of one sign: nothing but their own signs parts them. */
  const twins: Model = {
    ...kettle,
    causes: { ...kettle.causes, "loose-plug": kettle.causes["no-power"]! },
    evidence: {
      ...kettle.evidence,
      "loose-plug": { "other-device": kettle.evidence["no-power"]!["other-device"]!, noise: { clicks: "some" } },
    },
  };
  const state: State = { answers: { "other-device": ["dead"] }, tried: [] };

  it("names the question that tells the likely causes apart first, and once", () => {
    const likely = rank(twins, state).causes.filter(({ band }) => band === "likely");
    const questions = makesSurer(twins, state);
    expect(likely.length).toBe(2);
    const parting = separating(
      twins,
      state,
      likely.map(({ cause }) => cause),
    );
    expect(questions[0]).toEqual({ question: parting!.question, separates: true });
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });

  it("keeps to the candidates for the others", () => {
    const [first, ...others] = makesSurer(twins, state, []);
    expect(first?.separates).toBe(true);
    expect(others).toEqual([]);
  });

  it("has nothing to ask when every question is answered", () => {
    const answers = Object.fromEntries(
      Object.entries(kettle.questions).map(([question, { answers }]) => [question, [Object.keys(answers)[0]!]]),
    );
    expect(makesSurer(kettle, { answers, tried: [] })).toEqual([]);
  });
});
