import { describe, expect, it } from "vitest";
import { answersWithout, withObservation, withoutObservation } from "@/lib/observations/set";

const model = {
  questions: {
    light: { answers: { on: {}, off: {} } },
    noise: { several: true, answers: { hum: {}, click: {}, none: { exclusive: true } } },
  },
};
const state = (answers: Record<string, readonly string[]>) => ({ answers, tried: ["fuse"] });

describe("withObservation", () => {
  it("takes the place of what was answered, and says of what", () => {
    expect(withObservation(model, state({ light: ["on"] }), { question: "light", answer: "off" })).toEqual({
      state: state({ light: ["off"] }),
      replaced: ["on"],
    });
  });
  it("joins what can hold beside it, in the order of the question", () => {
    expect(withObservation(model, state({ noise: ["click"] }), { question: "noise", answer: "hum" })).toEqual({
      state: state({ noise: ["hum", "click"] }),
      replaced: [],
    });
  });
  it("what holds only alone takes the place of all, and gives way to any", () => {
    expect(withObservation(model, state({ noise: ["hum", "click"] }), { question: "noise", answer: "none" })).toEqual({
      state: state({ noise: ["none"] }),
      replaced: ["hum", "click"],
    });
    expect(withObservation(model, state({ noise: ["none"] }), { question: "noise", answer: "hum" })).toEqual({
      state: state({ noise: ["hum"] }),
      replaced: ["none"],
    });
  });
  it("what is known already, and not being sure, are replaced without a word", () => {
    expect(withObservation(model, state({ light: ["unsure"] }), { question: "light", answer: "on" }).replaced).toEqual([]);
    expect(withObservation(model, state({ light: ["on"] }), { question: "light", answer: "on" })).toEqual({
      state: state({ light: ["on"] }),
      replaced: [],
    });
  });
});

it("withoutObservation leaves the other answers, and no empty question", () => {
  expect(withoutObservation(state({ noise: ["hum", "click"] }), { question: "noise", answer: "hum" })).toEqual(state({ noise: ["click"] }));
  expect(withoutObservation(state({ noise: ["hum"] }), { question: "noise", answer: "hum" })).toEqual(state({}));
  expect(withoutObservation(state({}), { question: "noise", answer: "hum" })).toEqual(state({}));
});

it("answersWithout leaves what something else did not give", () => {
  expect(answersWithout({ light: ["on"], noise: ["hum", "click"] }, { light: ["on"], noise: ["click"] })).toEqual({ noise: ["hum"] });
});
