import { describe, expect, it } from "vitest";
import { progress } from "@/lib/guide/progress";
import type { Answers } from "@/lib/diagnosis/model";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";

const at = (question: string, answers: Answers) => progress(kettleGuide, { answers, tried: [] }, question);

describe("progress", () => {
  it("counts from 1, and an answer to the same question does not count", () => {
    expect(at("lamp", {}).number).toBe(1);
    expect(at("lamp", { lamp: ["on"] }).number).toBe(1);
    expect(at("water", { lamp: ["on"] }).number).toBe(2);
  });

  it("does not count what was said beside the way of the flow", () => {
    expect(at("water", { lamp: ["on"], "fuse-test": ["whole"] }).number).toBe(2);
  });

  it("expects the questions that follow on average, and this one at least", () => {
    // Of three answers to it one leads on, to the last question.
    expect(at("tools", { lamp: ["off"], "other-device": ["works"] })).toEqual({ number: 3, about: 2 + Math.round(1 + 1 / 3) });
    for (const question of Object.keys(kettleGuide.questions)) {
      const { number, about } = at(question, { lamp: ["on"] });
      expect(about).toBeGreaterThanOrEqual(number);
    }
  });

  it("takes a question beside the flow for one of the last", () => {
    expect(at("fuse-test", { lamp: ["on"], water: ["none"] })).toEqual({ number: 3, about: 3 });
  });
});
