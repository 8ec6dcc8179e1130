import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle, questions } from "@/tests/fixtures/kettle";
import type { Model } from "@/lib/diagnosis/model";
import { step } from "@/lib/diagnosis/ask/step";
import { cases } from "../random-model";

describe("step", () => {
  it.each<[string, Record<string, string[]>, string[], string]>([
    ["starts at the start", {}, [], "lamp"],
    ["goes on at the first question left open", { lamp: ["on"] }, ["lamp=on"], "water"],
    ["goes on after unsure", { lamp: ["unsure"] }, ["lamp=unsure"], "other-device"],
    ["passes questions that were answered out of order", { lamp: ["on"], noise: ["clicks"] }, ["lamp=on"], "water"],
    ["ends at the result", { lamp: ["on"], water: ["none"] }, ["lamp=on", "water=none"], "result"],
    [
      "leaves answers aside that the way does not meet",
      { lamp: ["on"], water: ["none"], tools: ["yes"] },
      ["lamp=on", "water=none"],
      "result",
    ],
    ["asks again where the answer is unknown", { lamp: ["flickers"] }, [], "lamp"],
    ["asks again where the answer is a name that every object has", { lamp: ["constructor"] }, [], "lamp"],
  ])("%s", (_what, answers, answered, next) => {
    const walk = step(kettle, answers);
    expect(walk.answered.map(({ question, answers: given }) => `${question}=${given.join()}`)).toEqual(answered);
    expect(walk.next).toBe(next);
  });

  it("keeps the other answers when one is changed", () => {
    expect(step(kettle, { lamp: ["on"], water: ["enough"], noise: ["clicks"] }).next).toBe("result");
    expect(step(kettle, { lamp: ["off"], water: ["enough"], noise: ["clicks"] }).next).toBe("other-device");
    expect(step(kettle, { lamp: ["off"], "other-device": ["unsure"], water: ["enough"], noise: ["clicks"] }).next).toBe("result");
  });

  it("follows, of several answers, the one that stands first in the question, and tells them all", () => {
    const several: Model = { ...kettle, questions: { ...kettle.questions, noise: { ...kettle.questions["noise"]!, several: true } } };
    const walk = step(several, { lamp: ["on"], water: ["enough"], noise: ["clicks", "silent"] });
    expect(walk.next).toBe("tools");
    expect(walk.answered.at(-1)).toEqual({ question: "noise", answers: ["silent", "clicks"] });
    expect(step(several, { lamp: ["on"], water: ["enough"], noise: ["unsure", "clicks"] }).next).toBe("result");
  });

  it("leads to an unanswered question or the result", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const { answered, next } = step(model, state.answers);
        expect(new Set(answered.map(({ question }) => question)).size).toBe(answered.length);
        expect(next === "result" || (Object.hasOwn(model.questions, next) && state.answers[next] === undefined)).toBe(true);
      }),
    );
  });

  it("ends whatever the flow, cycles included", () => {
    const ids = Object.keys(questions);
    const anywhere = fc.constantFrom(...ids, "result", "nowhere");
    const arrows = fc.record(Object.fromEntries(ids.map((id) => [id, fc.dictionary(fc.constantFrom("yes", "unsure"), anywhere)])));
    fc.assert(
      fc.property(anywhere, arrows, fc.constantFrom("yes", "unsure"), (start, next, answer) => {
        const model: Model = { ...kettle, flow: { start, next } };
        const walk = step(model, Object.fromEntries(ids.map((id) => [id, [answer]])));
        expect(walk.answered.length).toBeLessThanOrEqual(ids.length);
      }),
    );
  });
});
