import { describe, expect, it } from "vitest";
import { kettle } from "../../../fixtures/kettle";
import { nextToAsk } from "@/lib/diagnosis/ask/next-to-ask";
import { separating } from "@/lib/diagnosis/ask/most-useful";
import { rank } from "@/lib/diagnosis/rank/rank";

const nothing = { answers: {}, tried: [] };

describe("nextToAsk", () => {
  it("names the question that tells the likely causes apart first, and once", () => {
    const likely = rank(kettle, nothing).causes.filter(({ band }) => band === "likely");
    const questions = nextToAsk(kettle, nothing);
    expect(likely.length).toBeGreaterThan(1);
    expect(questions[0]).toEqual({
      question: separating(
        kettle,
        nothing,
        likely.map(({ cause }) => cause),
      )?.question,
      separates: true,
    });
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });

  it("keeps to the candidates for the others", () => {
    const [first, ...others] = nextToAsk(kettle, nothing, []);
    expect(first?.separates).toBe(true);
    expect(others).toEqual([]);
  });

  it("has nothing to ask when every question is answered", () => {
    const answers = Object.fromEntries(
      Object.entries(kettle.questions).map(([question, { answers }]) => [question, [Object.keys(answers)[0]!]]),
    );
    expect(nextToAsk(kettle, { answers, tried: [] })).toEqual([]);
  });
});
