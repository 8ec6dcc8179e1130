import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { type Model, neutralWeight, type State, unsure, weights } from "@/lib/diagnosis/model";
import { counted, heardIn } from "@/lib/diagnosis/rank/counted";
import { bandFrom, rank, type Ranking, stillPossible, tellFrom } from "@/lib/diagnosis/rank/rank";
import { cases, models } from "../random-model";

const nothing: State = { answers: {}, tried: [] };
const after = (answers: State["answers"], tried: State["tried"] = []): Ranking => rank(kettle, { answers, tried });
const order = (ranking: Ranking) => ranking.causes.map(({ cause }) => cause);
const shareOf = (ranking: Ranking, cause: string) => ranking.causes.find((ranked) => ranked.cause === cause)!.share;

/** Bayes' rule written out, for models without groups: prior x the share of every answer in the cause's own row. */
function byHand(model: Model, state: State): Map<string, number> {
  const scores = Object.entries(model.causes).map(([cause, { prior, fixWorks }]) => {
    let score = prior * (state.tried.includes(cause) ? 1 - fixWorks : 1);
    for (const [question, [answer]] of Object.entries(state.answers).map(([id, given]) => [id, given!] as const)) {
      const { answers, routing } = model.questions[question]!;
      if (answer === undefined || answer === unsure || routing) continue;
      const weight = (one: string) => {
        const cell = model.evidence[cause]?.[question]?.[one] ?? model.background[question]?.[one];
        return cell === undefined ? neutralWeight : weights[typeof cell === "string" ? cell : cell.level];
      };
      score *= weight(answer) / Object.keys(answers).reduce((sum, one) => sum + weight(one), 0);
    }
    return [cause, score] as const;
  });
  const total = scores.reduce((sum, [, score]) => sum + score, 0);
  return new Map(scores.map(([cause, score]) => [cause, score / total]));
}

const withoutGroups = (model: Model): Model => ({
  ...model,
  questions: Object.fromEntries(Object.entries(model.questions).map(([id, { group: _group, ...facts }]) => [id, facts])),
});

describe("rank", () => {
  it("goes by how frequent the causes are before any answer, and by the model's order on a tie", () => {
    expect(order(rank(kettle, nothing))).toEqual(["no-power", "limescale", "empty", "blown-fuse", "broken-switch"]);
  });

  it("is Bayes' rule where no questions share a group", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const single = withoutGroups(model);
        const expected = byHand(single, state);
        for (const { cause, share } of rank(single, state).causes) expect(share).toBeCloseTo(expected.get(cause)!, 9);
      }),
    );
  });

  it("lists every cause once, likeliest first, with shares in sum 1 and none at 0", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const { causes } = rank(model, state);
        expect(causes.map(({ cause }) => cause).sort()).toEqual(Object.keys(model.causes).sort());
        expect(causes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        for (const [i, { share }] of causes.entries()) {
          expect(share).toBeGreaterThan(0);
          if (i > 0) expect(share).toBeLessThanOrEqual(causes[i - 1]!.share * (1 + 1e-9));
        }
      }),
    );
  });

  it("does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const reversed = Object.fromEntries(Object.entries(state.answers).reverse());
        expect(rank(model, { answers: reversed, tried: state.tried.toReversed() })).toEqual(rank(model, state));
      }),
    );
  });

  it("is left exactly as it was by unsure, by routing questions and by what the model does not know", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const open = Object.keys(model.questions).filter((question) => state.answers[question] === undefined);
        const more = Object.fromEntries(
          open.map((question) => [
            question,
            [model.questions[question]!.routing ? Object.keys(model.questions[question]!.answers)[0]! : unsure],
          ]),
        );
        const answers = { ...state.answers, ...more, unheard: ["a0"], constructor: ["name"] };
        expect(rank(model, { answers, tried: [...state.tried, "unheard"] })).toEqual(rank(model, state));
      }),
    );
  });

  it("never raises a cause that was tried, never removes it, and keeps the order of the others", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ model, state }, pick) => {
        const ids = Object.keys(model.causes);
        const cause = ids[pick % ids.length]!;
        const before = rank(model, { ...state, tried: state.tried.filter((id) => id !== cause) });
        const now = rank(model, { ...state, tried: [...state.tried, cause] });
        expect(order(now).indexOf(cause)).toBeGreaterThanOrEqual(order(before).indexOf(cause));
        expect(order(now).filter((id) => id !== cause)).toEqual(order(before).filter((id) => id !== cause));
        expect(shareOf(now, cause)).toBeGreaterThan(0);
        expect(shareOf(now, cause)).toBeLessThanOrEqual(shareOf(before, cause) * (1 + 1e-9));
      }),
    );
  });

  it("lowers a tried cause by the share of cases that its fix cures", () => {
    const [before, now] = [after({}), after({}, ["no-power"])];
    expect(shareOf(now, "no-power") / shareOf(now, "empty")).toBeCloseTo(
      (1 - 0.9) * (shareOf(before, "no-power") / shareOf(before, "empty")),
    );
    expect(now.causes.find(({ cause }) => cause === "no-power")!.tried).toBe(true);
  });

  it("counts only the strongest answer of a group", () => {
    // Both questions ask whether there is current at the socket.
    const both = after({ lamp: ["off"], "other-device": ["dead"] });
    expect(shareOf(both, "no-power") / shareOf(both, "limescale")).toBeCloseTo((3 * (0.95 / 0.97 / 0.25)) / (2 * (0.1 / 0.4 / 0.5)));
    expect(both.causes[0]!.reasons.map(({ question }) => question)).toEqual(["other-device"]);
  });

  it("puts causes into bands by their ratio to the first", () => {
    for (const { cause, band, share } of after({ lamp: ["off"] }).causes) {
      const ratio = share / after({ lamp: ["off"] }).causes[0]!.share;
      expect([cause, band]).toEqual([cause, ratio >= bandFrom.likely ? "likely" : ratio >= bandFrom.possible ? "possible" : "unlikely"]);
    }
    expect(after({ "other-device": ["dead"] }).causes.map(({ band }) => band)).toEqual([
      "likely",
      "possible",
      "possible",
      "possible",
      "unlikely",
    ]);
  });

  it("tells its reasons, strongest first, and leaves out what hardly matters", () => {
    const fuse = after({ lamp: ["off"], "fuse-test": ["blown"], noise: ["silent"], water: ["enough"] }).causes[0]!;
    expect(fuse.cause).toBe("blown-fuse");
    expect(fuse.reasons.map(({ question, answer, speaks }) => `${speaks}: ${question} ${answer}`)).toEqual([
      "strongly for: fuse-test blown",
      "for: lamp off",
      "for: noise silent",
    ]);
    const empty = after({ water: ["enough"] }).causes.at(-1)!;
    expect(empty.reasons).toEqual([{ question: "water", answer: "enough", factor: expect.closeTo(0.0275, 3), speaks: "strongly against" }]);
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        for (const { reasons } of rank(model, state).causes) {
          for (const { factor, speaks } of reasons) {
            expect(Math.max(factor, 1 / factor)).toBeGreaterThanOrEqual(tellFrom - 1e-9);
            expect(speaks.endsWith("for")).toBe(factor > 1);
          }
        }
      }),
    );
  });
});

describe("explained", () => {
  it.each<[string, State["answers"], State["tried"], boolean]>([
    ["nothing is known", {}, [], true],
    ["all is unsure", { lamp: ["unsure"], noise: ["unsure"] }, [], true],
    ["the answers fit a cause", { lamp: ["off"], "other-device": ["dead"] }, [], true],
    [
      "the answers speak against every likely cause",
      { water: ["enough"], "fuse-test": ["whole"], "other-device": ["works"], noise: ["silent"] },
      [],
      false,
    ],
    ["a cause is so well supported that its fix was rather misapplied", { water: ["none"] }, ["empty"], true],
    ["every cause was tried", {}, Object.keys(kettle.causes), false],
  ])("when %s", (_when, answers, tried, expected) => {
    expect(after(answers, tried).explained).toBe(expected);
  });
});

describe("rank of a model out of range", () => {
  const withFacts = (facts: object): Model => ({
    ...kettle,
    causes: Object.fromEntries(Object.entries(kettle.causes).map(([id, one]) => [id, { ...one, ...facts }])),
  });

  it.each([{ prior: 0 }, { prior: -1 }, { prior: NaN }, { prior: Infinity }])(
    "keeps the model's order and numbers with $prior as every prior",
    (facts) => {
      const { causes } = rank(withFacts(facts), { answers: { lamp: ["on"] }, tried: [] });
      expect(causes.map(({ cause }) => cause)).toEqual(Object.keys(kettle.causes));
      for (const { share } of causes) expect(share).toBeCloseTo(0.2);
    },
  );

  it.each([-1, 0, 1, 2, NaN])("never raises a tried cause whose fix works in %d of cases", (fixWorks) => {
    const model = withFacts({ fixWorks });
    const ranking = rank(model, { answers: {}, tried: ["empty"] });
    expect(shareOf(ranking, "empty")).toBeLessThanOrEqual(shareOf(rank(model, nothing), "empty"));
    expect(shareOf(ranking, "empty")).toBeGreaterThanOrEqual(0);
  });

  it("ranks no causes as no causes", () => {
    expect(rank<string, string>({ ...kettle, causes: {} }, { answers: { lamp: ["on"] }, tried: ["empty"] }).causes).toEqual([]);
  });

  it("hears nothing in a routing question and in unsure, even where the model has evidence about them", () => {
    const row = { yes: { level: "always", because: "test" }, unsure: { level: "always", because: "test" } } as const;
    const model: Model = {
      ...kettle,
      questions: { ...kettle.questions, noise: { answers: { yes: "", no: "", unsure: "" } } },
      evidence: { ...kettle.evidence, empty: { noise: row, tools: row } },
    };
    expect(rank(model, { answers: { noise: ["unsure"], tools: ["yes"] }, tried: [] })).toEqual(rank(model, nothing));
    expect(rank(model, { answers: { noise: ["yes"] }, tried: [] })).not.toEqual(rank(model, nothing));
  });

  it("breaks a tie by the model's order whatever order the factors are multiplied in", () => {
    const facts = { prior: 1, fixWorks: 0.5, minutes: 1, risk: "low", family: "f" } as const;
    const row = (level: "never" | "often" | "always") => ({ yes: { level, because: "test" } });
    const ids = ["a", "b", "c"];
    const model: Model = {
      causes: { first: facts, second: facts },
      questions: Object.fromEntries(ids.map((id) => [id, { answers: { yes: "", no: "", both: "" } }])),
      flow: { start: "a", next: {} },
      evidence: {
        first: { a: row("never"), b: row("often"), c: row("always") },
        second: { a: row("always"), b: row("never"), c: row("often") },
      },
      background: {},
    };
    expect(order(rank(model, { answers: { a: ["yes"], b: ["yes"], c: ["yes"] }, tried: [] }))).toEqual(["first", "second"]);
    const turned = { ...model, causes: { second: facts, first: facts } };
    expect(order(rank(turned, { answers: { a: ["yes"], b: ["yes"], c: ["yes"] }, tried: [] }))).toEqual(["second", "first"]);
  });
});

describe("rank of a question that takes several answers", () => {
  const several = (model: Model): Model => ({
    ...model,
    questions: Object.fromEntries(Object.entries(model.questions).map(([id, facts]) => [id, { ...facts, several: true }])),
  });

  it("counts for each cause the answer that is best for it, and tells that one as the reason", () => {
    const { causes } = rank(several(kettle), { answers: { noise: ["silent", "clicks"] }, tried: [] });
    const reasonOf = (cause: string) => causes.find((one) => one.cause === cause)!.reasons[0]?.answer;
    expect(reasonOf("broken-switch")).toBe("clicks");
    expect(reasonOf("blown-fuse")).toBe("silent");
  });

  it("is the ranking of one answer where one is given", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        expect(rank(several(model), state)).toEqual(rank(model, state));
      }),
    );
  });

  it("never lets a further answer lower what a question gives a cause", () => {
    fc.assert(
      fc.property(models, (one) => {
        const model = several(one);
        for (const [question, facts] of Object.entries(model.questions)) {
          const all = Object.keys(facts.answers);
          for (const cause of Object.keys(model.causes)) {
            const given = (answers: string[]) => counted(model, cause, heardIn(model, { [question]: answers }))[0]?.factor ?? 1;
            expect(given(all)).toBe(Math.max(...all.map((answer) => given([answer]))));
          }
        }
      }),
    );
  });

  it("takes the first in the question's order where a question takes one answer", () => {
    expect(after({ lamp: ["off", "on"] })).toEqual(after({ lamp: ["on"] }));
    expect(after({ lamp: ["unsure", "off"] })).toEqual(after({ lamp: ["off"] }));
  });
});

describe("stillPossible", () => {
  it("leaves out the unlikely causes and keeps the order", () => {
    const ranking = after({ "other-device": ["dead"] });
    expect(stillPossible(ranking)).toEqual(ranking.causes.slice(0, 4));
  });
});
