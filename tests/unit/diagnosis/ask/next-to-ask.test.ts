import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { nextToAsk } from "@/lib/diagnosis/ask/next-to-ask";
import { step } from "@/lib/diagnosis/ask/step";
import { longestPath } from "@/lib/diagnosis/ask/paths";
import { type Answers, type Model, notLooked, result, unsure } from "@/lib/diagnosis/model";
import { rank } from "@/lib/diagnosis/rank/rank";
import { isFarAhead, verdictOf } from "@/lib/diagnosis/rank/verdict";
import { cases, models } from "../random-model";

const next = (answers: Answers, model: Model = kettle, candidates?: readonly string[]) =>
  nextToAsk(model, { answers, tried: [] }, candidates);

/** Asks until the result, with the same kind of answer each time. */
function walk(model: Model, answerTo: (question: string) => string): string[] {
  let answers: Answers = {};
  const asked: string[] = [];
  for (let at = nextToAsk(model, { answers, tried: [] }); at !== result; at = nextToAsk(model, { answers, tried: [] })) {
    asked.push(at);
    answers = { ...answers, [at]: [answerTo(at)] };
  }
  return asked;
}

describe("nextToAsk", () => {
  it("begins where the flow begins", () => {
    expect(next({})).toBe("lamp");
  });

  it("stops when a cause stands far ahead, whatever the flow has left", () => {
    const answers = { lamp: ["off"], "other-device": ["works"], "fuse-test": ["blown"] };
    expect(verdictOf(kettle, rank(kettle, { answers, tried: [] }))?.kind).toBe("cause");
    expect(step(kettle, answers).next).toBe("tools");
    expect(next(answers)).toBe(result);
  });

  describe("where two causes share the sign that puts one of them far ahead", () => {
    const always = { level: "always", because: "manual" } as const;
    const never = { level: "never", because: "manual" } as const;
    const sign = { water: { none: always, enough: never } };
    const silent = { noise: { silent: always, clicks: never } };
    const clicks = { noise: { silent: never, clicks: always } };
    const answers = { water: ["none"] };

    /** A leak is four times as common as a tap that is shut; only the noise tells them apart. */
    const model = (leak: Model["evidence"][string], tap: Model["evidence"][string]): Model => ({
      ...kettle,
      causes: { leak: { ...kettle.causes["empty"]!, prior: 40 }, tap: { ...kettle.causes["empty"]!, prior: 10 } },
      flow: { start: "water", next: { ...kettle.flow.next, water: { none: "noise", enough: "noise", unsure: "noise" } } },
      evidence: { leak, tap },
    });

    it("asks the question that parts them, if it is the next one and this reader can answer it", () => {
      const twins = model({ ...sign, ...silent }, { ...sign, ...clicks });
      expect(isFarAhead(rank(twins, { answers, tried: [] }))).toBe(true);
      expect(next(answers, twins)).toBe("noise");
      expect(next(answers, twins, ["lamp"])).toBe(result);
      expect(next({ ...answers, noise: ["silent"] }, twins)).toBe(result);
    });

    it("stops where that question says nothing of the two, or the sign is the first one's alone", () => {
      expect(next(answers, model({ ...sign, ...silent }, { ...sign, ...silent }))).toBe(result);
      expect(next(answers, model({ ...sign, ...silent }, clicks))).toBe(result);
    });
  });

  it("passes by a question that can change nothing a reader would see", () => {
    // No cause has a row for it.
    const model: Model = {
      ...kettle,
      questions: { colour: { answers: { red: {}, white: {} } }, ...kettle.questions },
      flow: { start: "colour", next: { ...kettle.flow.next, colour: { red: "lamp", white: "lamp", unsure: "lamp" } } },
    };
    expect(next({}, model)).toBe("lamp");
  });

  it("never passes by a question that only chooses the way", () => {
    expect(next({ lamp: ["off"], "other-device": ["works"] })).toBe("tools");
  });

  it("does not ask what follows from what is known", () => {
    const tools = { ...kettle.questions["tools"]!, follows: { answer: "yes", from: ["fuse-test"] } };
    const model: Model = { ...kettle, questions: { ...kettle.questions, tools } };
    expect(step(model, { lamp: ["off"], "other-device": ["works"], "fuse-test": ["whole"] }).next).toBe(result);
    expect(step(model, { lamp: ["off"], "other-device": ["works"], "fuse-test": [unsure] }).next).toBe("tools");
  });

  it("asks what tells most when the flow has nothing left, until somebody cannot say", () => {
    const atEnd = { lamp: ["off"], "other-device": ["works"], tools: ["no"] };
    expect(step(kettle, atEnd).next).toBe(result);
    expect(next(atEnd)).toBe("water");
    expect(next(atEnd, kettle, ["noise"])).toBe("noise");
    expect(next({ ...atEnd, water: [unsure] })).toBe(result);
  });

  it("takes 'not looked yet' as an answer that leads on and is not asked again", () => {
    const model: Model = { ...kettle, questions: { ...kettle.questions, lamp: { ...kettle.questions["lamp"]!, notLooked: "Not yet" } } };
    expect(step(model, { lamp: [notLooked] })).toEqual({ answered: [{ question: "lamp", answers: [notLooked] }], next: "other-device" });
    expect(walk(model, (question) => (question === "lamp" ? notLooked : unsure)).filter((question) => question === "lamp")).toEqual([
      "lamp",
    ]);
  });

  it("comes to an end, asks nothing twice, and at most three more than the flow", () => {
    fc.assert(
      fc.property(models, fc.nat(), (model, pick) => {
        const asked = walk(model, (question) => {
          const answers = [...Object.keys(model.questions[question]!.answers), unsure];
          return answers[(pick + question.length) % answers.length]!;
        });
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(longestPath(model) + 3);
      }),
    );
  });

  it("asks only what is open", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const question = nextToAsk(model, state);
        if (question !== result) expect(state.answers[question]).toBeUndefined();
      }),
    );
  });
});
