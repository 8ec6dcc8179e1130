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

  it("expects the questions that follow on average, and never fewer than this one", () => {
    // fuse-test is the last: one more. tools: half of the ways go on to it.
    expect(at("fuse-test", { lamp: ["on"], tools: ["yes"] })).toEqual({ number: 3, about: 3 });
    expect(at("tools", {}).about).toBe(Math.round(1 + 1 / 3));
    for (const question of Object.keys(kettleGuide.questions)) {
      const { number, about } = at(question, { lamp: ["on"] });
      expect(about).toBeGreaterThanOrEqual(number);
    }
  });
});
