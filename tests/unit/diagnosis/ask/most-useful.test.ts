import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { informationGains } from "@/lib/diagnosis/ask/information";
import { factor } from "@/lib/diagnosis/rank/likelihood";
import { type Model, type State, unsure } from "@/lib/diagnosis/model";
import { mostUseful, separating } from "@/lib/diagnosis/ask/most-useful";
import { rank } from "@/lib/diagnosis/rank/rank";
import { backgroundChance } from "../background-chance";
import { cases } from "../random-model";

const nothing: State = { answers: {}, tried: [] };

/** The causes not tried with their probabilities among each other: a fault outside the model is left aside. */
function open(model: Model, state: State) {
  const causes = rank(model, state).causes.filter(({ tried }) => !tried);
  const total = causes.reduce((sum, { share }) => sum + share, 0);
  return causes.map(({ cause, share }) => ({ cause, share: share / total }));
}

const entropy = (model: Model, state: State) => open(model, state).reduce((sum, { share }) => sum - share * Math.log2(share), 0);

/** By how much the entropy of the ranking falls on average, by ranking anew for each answer. */
function expectedFall(model: Model, state: State, question: string): number {
  const causes = open(model, state);
  const left = Object.keys(model.questions[question]!.answers).reduce((sum, answer) => {
    const chance = causes.reduce(
      (all, { cause, share }) => all + share * backgroundChance(model, question, answer) * factor(model, cause, question, answer),
      0,
    );
    return sum + chance * entropy(model, { ...state, answers: { ...state.answers, [question]: [answer] } });
  }, 0);
  return entropy(model, state) - left;
}

describe("mostUseful", () => {
  it("orders the open questions by what they are expected to tell", () => {
    expect(mostUseful(kettle, nothing).map(({ question }) => question)).toEqual(["other-device", "lamp", "water", "fuse-test", "noise"]);
  });

  it("offers unsure questions again, and no answered or routing ones", () => {
    const useful = mostUseful(kettle, { answers: { lamp: ["on"], noise: [unsure], tools: [unsure] }, tried: [] });
    expect(useful.map(({ question }) => question).sort()).toEqual(["fuse-test", "noise", "other-device", "water"]);
  });

  it("keeps to the candidates", () => {
    expect(mostUseful(kettle, nothing, ["noise", "water", "tools", "smell"]).map(({ question }) => question)).toEqual(["water", "noise"]);
  });

  it("expects what ranking anew for each answer gives, and nothing where that leaves us less sure", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        for (const { question, bits } of mostUseful(model, state)) {
          expect(bits).toBeCloseTo(Math.max(0, expectedFall(model, state, question)), 8);
        }
      }),
    );
  });

  it("is never negative, never more than there is to know, and sorted", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const useful = mostUseful(model, state);
        for (const [i, { bits }] of useful.entries()) {
          expect(bits).toBeGreaterThanOrEqual(0);
          expect(bits).toBeLessThanOrEqual(Math.log2(Object.keys(model.causes).length) + 1e-9);
          if (i > 0) expect(bits).toBeLessThanOrEqual(useful[i - 1]!.bits);
        }
      }),
    );
  });

  it("counts a question only for what it adds to its group", () => {
    const single: Model = { ...kettle, questions: { ...kettle.questions, lamp: { answers: kettle.questions["lamp"]!.answers } } };
    const state: State = { answers: { "other-device": ["dead"] }, tried: [] };
    const bits = (model: Model) => mostUseful(model, state).find(({ question }) => question === "lamp")!.bits;
    expect(bits(kettle)).toBeLessThan(bits(single));
  });

  it("tells nothing where the group has said it more strongly", () => {
    const facts = { prior: 1, fixWorks: 0.5, minutes: 1, cost: 1, risk: "low", family: "f" } as const;
    const row = (level: "often" | "always") => ({ yes: { level, because: "test" }, no: { level: "never", because: "test" } }) as const;
    const model: Model = {
      causes: { a: facts, b: facts },
      questions: { strong: { answers: { yes: "", no: "" }, group: "g" }, weak: { answers: { yes: "", no: "" }, group: "g" } },
      flow: { start: "strong", next: {} },
      evidence: { a: { strong: row("always"), weak: { yes: "rare" } }, b: {} },
      background: {},
    };
    // "strong=no" says of cause a more than any answer to "weak" does; of cause b neither says anything.
    expect(mostUseful(model, { answers: { strong: ["no"] }, tried: [] })).toEqual([{ question: "weak", bits: 0 }]);
    expect(mostUseful(model, { answers: { strong: [unsure] }, tried: [] }).map(({ bits }) => bits > 0)).toEqual([true, true]);
  });

  it("takes a question that settles everything for the whole entropy", () => {
    const facts = { prior: 1, fixWorks: 0.5, minutes: 1, cost: 1, risk: "low", family: "f" } as const;
    const only = (answer: string) => ({ q: { a: "rare", b: "rare", [answer]: { level: "always", because: "test" } } }) as const;
    const model: Model = {
      causes: { x: facts, y: facts },
      questions: { q: { answers: { a: "", b: "" } } },
      flow: { start: "q", next: {} },
      evidence: { x: only("a"), y: only("b") },
      background: {},
    };
    const p = 0.95 / 1.05;
    expect(mostUseful(model, nothing)[0]!.bits).toBeCloseTo(1 + p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
  });
});

describe("informationGains", () => {
  it.each([
    ["no causes", new Map<string, number>()],
    [
      "causes that are all impossible",
      new Map([
        ["empty", 0],
        ["limescale", 0],
      ]),
    ],
    ["a single cause", new Map([["empty", 1]])],
  ])("is 0 for %s", (_what, weights) => {
    expect(informationGains(kettle, {}, weights)("water")).toBe(0);
  });
});

describe("separating", () => {
  it.each<[string[], string | undefined]>([
    [["no-power", "blown-fuse"], "other-device"],
    [["limescale", "broken-switch"], "lamp"],
    [["empty", "limescale"], "water"],
    [["empty"], undefined],
    [[], undefined],
    [["ghost", "gremlins"], undefined],
  ])("tells %s apart by %s", (causes, question) => {
    expect(separating(kettle, nothing, causes)?.question).toBe(question);
  });

  it("chooses among the questions still open and among the candidates", () => {
    const state: State = { answers: { "other-device": ["works"] }, tried: [] };
    expect(separating(kettle, state, ["no-power", "blown-fuse"])?.question).toBe("fuse-test");
    expect(separating(kettle, nothing, ["no-power", "blown-fuse"], ["noise", "lamp"])?.question).toBe("noise");
    expect(separating(kettle, nothing, ["no-power", "blown-fuse"], ["water"])).toBeUndefined();
  });
});
