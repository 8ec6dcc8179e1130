import { describe, expect, it } from "vitest";
import { resultOf } from "@/lib/guide/result";
import { type Answers, unsure } from "@/lib/diagnosis/model";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";

const result = (answers: Answers, tried: readonly string[] = []) => resultOf(kettleGuide, { answers, tried });
const all = Object.keys(kettleGuide.causes);

describe("resultOf", () => {
  it.each<[Answers, string[]]>([
    [{}, []],
    [{ lamp: ["off"], "other-device": ["dead"] }, []],
    [{ water: ["none"] }, ["empty"]],
    [{ lamp: ["on"], noise: ["clicks", "hisses"] }, ["limescale"]],
  ])("has every cause that was not tried in one place, after %o and %o", (answers, tried) => {
    const { first, mistakenFor, possible, against } = result(answers, tried);
    const shown = [...(first ? [first] : []), ...mistakenFor, ...possible, ...against].map(({ cause }) => cause);
    expect([...shown].sort()).toEqual(all.filter((cause) => !tried.includes(cause)).sort());
    expect(mistakenFor.length).toBeLessThanOrEqual(2);
    expect(against.every(({ band }) => band === "unlikely")).toBe(true);
  });

  it("has no first cause where all were tried, and says which to try again", () => {
    const { first, verdict } = result({ noise: ["clicks"] }, all);
    expect(first).toBeUndefined();
    expect(verdict).toMatchObject({ kind: "tried", again: { cause: "broken-switch" } });
  });

  it("says whether one of the causes shown is mended where the reader is", () => {
    expect(result({ water: ["none"] }).mendsHere).toBe(true);
    expect(result({ water: ["enough"], noise: ["clicks"], lamp: ["off"] }, ["empty"]).mendsHere).toBe(false);
  });

  it("leads with a question that this reader can answer and was not asked", () => {
    const { leadsWith } = result({ lamp: ["off"] });
    expect(leadsWith).toEqual({ kind: "question", question: "water" });
    const next = result({ lamp: ["off"], water: [unsure] }).leadsWith;
    expect(next.kind).toBe("question");
    expect(next).not.toEqual(leadsWith);
  });

  it("leads with what is left when nothing can be asked: the text for whoever can look, or everything at once", () => {
    const asked = { lamp: [unsure], "other-device": [unsure], water: [unsure], noise: [unsure] };
    expect(result(asked).leadsWith).toEqual({ kind: "collector" });
    const guide = {
      ...kettleGuide,
      questions: {
        ...kettleGuide.questions,
        tools: {
          ...kettleGuide.questions["tools"]!,
          answers: { yes: { label: "Yes", short: "yes" }, neighbour: { label: "My neighbour", short: "neighbour" } },
        },
      },
    };
    expect(resultOf(guide, { answers: { ...asked, tools: ["neighbour"] }, tried: [] }).leadsWith).toEqual({ kind: "text for IT" });
  });
});
