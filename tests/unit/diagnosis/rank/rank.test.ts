import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { type Answers, type Model, neutralWeight, type State, unsure, weights } from "@/lib/diagnosis/model";
import { countedIn, heardIn, tellingsOf } from "@/lib/diagnosis/rank/counted";
import { numberOf } from "@/lib/diagnosis/rank/likelihood";
import { tellFrom } from "@/lib/diagnosis/rank/band";
import { rank, type Ranking, somethingElse, stillPossible } from "@/lib/diagnosis/rank/rank";
import { mostByCost } from "@/lib/diagnosis/rank/shown-order";
import { cases, models } from "../random-model";

const nothing: State = { answers: {}, tried: [] };
const after = (answers: State["answers"], tried: State["tried"] = []): Ranking => rank(kettle, { answers, tried });
const order = (ranking: Ranking) => ranking.causes.map(({ cause }) => cause);
const shareOf = (ranking: Ranking, cause: string) => ranking.causes.find((ranked) => ranked.cause === cause)!.share;

/** Bayes' rule written out, for models without groups: prior x the share of every answer in the cause's own row. */
function byHand(model: Model, state: State): Map<string, number> {
  const scores = Object.entries(model.causes).map(([cause, { prior, fixWorks }]) => {
    const tried = state.tried.includes(cause);
    let score = prior * (tried ? 1 - fixWorks : 1);
    for (const [question, [answer]] of Object.entries(state.answers).map(([id, given]) => [id, given!] as const)) {
      const { answers, routing } = model.questions[question]!;
      if (answer === undefined || answer === unsure || routing) continue;
      const weight = (one: string) => {
        const cell = model.evidence[cause]?.[question]?.[one] ?? model.background[question]?.[one];
        return cell === undefined ? neutralWeight : weights[typeof cell === "string" ? cell : cell.level];
      };
      const usual = (one: string) => {
        const cell = model.background[question]?.[one];
        return cell === undefined ? neutralWeight : weights[typeof cell === "string" ? cell : cell.level];
      };
      const share = (of: (one: string) => number) => of(answer) / Object.keys(answers).reduce((sum, one) => sum + of(one), 0);
      score *= share(weight) / share(usual);
    }
    return { cause, tried, score };
  });
  const priors = Object.values(model.causes).reduce((sum, { prior }) => sum + prior, 0);
  const total = scores.filter(({ tried }) => !tried).reduce((sum, { score }) => sum + score, somethingElse * priors);
  return new Map(scores.map(({ cause, tried, score }) => [cause, score / (tried ? total + score : total)]));
}

/** What counts for a cause. */
const counted = (model: Model, cause: string, answers: Answers) =>
  countedIn(tellingsOf(model, heardIn(model, answers)), numberOf(model, cause)!);

const withoutGroups = (model: Model): Model => ({
  ...model,
  questions: Object.fromEntries(
    Object.entries(model.questions).map(([id, { group: _group, answers, ...facts }]) => [
      id,
      { ...facts, answers: Object.fromEntries(Object.keys(answers).map((answer) => [answer, {}])) },
    ]),
  ),
});

describe("rank", () => {
  it("goes by how frequent the causes are before any answer, and puts the cheaper look first where that is level", () => {
    expect(order(rank(kettle, nothing))).toEqual(["no-power", "empty", "limescale", "blown-fuse", "broken-switch"]);
  });

  it("is Bayes' rule where no questions share a group, with something else as a cause of its own", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const single = withoutGroups(model);
        const expected = byHand(single, state);
        for (const { cause, share } of rank(single, state).causes) expect(share).toBeCloseTo(expected.get(cause)!, 9);
      }),
    );
  });

  it("lists every cause once, with shares that leave some for a fault outside the model and none at 0", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const { causes } = rank(model, state);
        expect(causes.map(({ cause }) => cause).sort()).toEqual(Object.keys(model.causes).sort());
        expect(causes.filter(({ tried }) => !tried).reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1);
        for (const { share } of causes) expect(share).toBeGreaterThan(0);
      }),
    );
  });

  it("has one order: those tried last, then by band, then by likelihood, where cost moves only what is nearly level", () => {
    const bands = ["likely", "possible", "unlikely"];
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        const { causes } = rank(model, state);
        for (const [i, after] of causes.entries()) {
          const before = causes[i - 1];
          if (before === undefined) continue;
          expect(Number(before.tried)).toBeLessThanOrEqual(Number(after.tried));
          if (before.tried !== after.tried) continue;
          expect(bands.indexOf(before.band)).toBeLessThanOrEqual(bands.indexOf(after.band));
          if (before.band === after.band) expect(before.share * mostByCost ** 2).toBeGreaterThanOrEqual(after.share * (1 - 1e-9));
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

  it("takes a cause that was tried out of the race, never removes it, and keeps the others as they are to each other", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ model, state }, pick) => {
        const ids = Object.keys(model.causes);
        const cause = ids[pick % ids.length]!;
        const before = rank(model, { ...state, tried: state.tried.filter((id) => id !== cause) });
        const now = rank(model, { ...state, tried: [...state.tried, cause] });
        expect(now.causes.find((one) => one.cause === cause)!.band).not.toBe("likely");
        expect(order(now).slice(0, ids.length - state.tried.filter((id) => id !== cause).length - 1)).not.toContain(cause);
        expect(shareOf(now, cause)).toBeGreaterThan(0);
        // The others keep their ratios, and none of them falls.
        const others = ids.filter((id) => id !== cause && !state.tried.includes(id));
        for (const id of others) expect(shareOf(now, id) / shareOf(before, id)).toBeGreaterThanOrEqual(1 - 1e-9);
        for (const id of others)
          expect(shareOf(now, id) / shareOf(before, id)).toBeCloseTo(shareOf(now, others[0]!) / shareOf(before, others[0]!), 6);
      }),
    );
  });

  it("lowers a tried cause by the share of cases that its fix cures", () => {
    const [before, now] = [after({}), after({}, ["no-power"])];
    const odds = (ranking: Ranking, cause: string) => shareOf(ranking, cause) / (1 - shareOf(ranking, cause));
    expect(odds(now, "no-power")).toBeCloseTo((1 - 0.9) * odds(before, "no-power"));
    expect(now.causes.at(-1)).toMatchObject({ cause: "no-power", tried: true });
  });

  it("counts only the strongest answer of a group", () => {
    // Both questions ask whether there is current at the socket.
    const both = after({ lamp: ["off"], "other-device": ["dead"] });
    expect(shareOf(both, "no-power") / shareOf(both, "limescale")).toBeCloseTo((3 * (0.95 / 0.97 / 0.25)) / (2 * (0.1 / 0.4 / 0.5)));
    expect(both.causes[0]!.reasons.map(({ question }) => question)).toEqual(["other-device"]);
  });

  it("counts once what answers to several questions tell of one fact, and the other answers as before", () => {
    const told = (answer: string) => ({ group: "dead", label: answer });
    const model: Model = {
      ...kettle,
      questions: {
        ...kettle.questions,
        water: { answers: { enough: "", none: told("None") } },
        noise: { several: true, answers: { silent: told("None"), clicks: "", hisses: "" } },
      },
    };
    const factors = (answers: Answers) => counted(model, "empty", answers).map(({ question, answer }) => [question, answer]);
    expect(factors({ water: ["none"], noise: ["silent"] })).toEqual([["water", "none"]]);
    expect(factors({ water: ["none"], noise: ["clicks"] })).toHaveLength(2);
    expect(factors({ water: ["enough"], noise: ["silent"] })).toHaveLength(2);
  });

  it("calls nothing likely without a reason for it, however frequent it is", () => {
    fc.assert(
      fc.property(cases, ({ model, state }) => {
        for (const { band, reasons } of rank(model, state).causes)
          if (band === "likely") expect(reasons.some(({ factor }) => factor > 1)).toBe(true);
      }),
    );
    for (const { band } of rank(kettle, nothing).causes) expect(band).toBe("possible");
  });

  it.each([
    ["a strong reason and the greatest share", { "other-device": ["dead"] }, "no-power", "likely"],
    ["a reason that is not strong enough", { lamp: ["off"] }, "no-power", "possible"],
    [
      "a weak reason where all others are ruled out",
      { lamp: ["off"], water: ["enough"], noise: ["silent"], "fuse-test": ["whole"] },
      "no-power",
      "likely",
    ],
    ["nothing for it and much against it", { "other-device": ["works"] }, "no-power", "unlikely"],
    ["a small share of what the first has", { "other-device": ["dead"] }, "blown-fuse", "unlikely"],
  ])("gives %s its band", (_what, answers, cause, band) => {
    expect(after(answers).causes.find((one) => one.cause === cause)!.band).toBe(band);
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
    ["every cause was tried", {}, Object.keys(kettle.causes), true],
  ])("when %s", (_when, answers, tried, expected) => {
    expect(after(answers, tried).explained).toBe(expected);
  });

  it("is not when every answer speaks against every cause", () => {
    const against = { lamp: { on: { level: "never", because: "test" } } } as const;
    const model: Model = { ...kettle, evidence: Object.fromEntries(Object.keys(kettle.causes).map((cause) => [cause, against])) };
    expect(rank(model, { answers: { lamp: ["on"] }, tried: [] }).explained).toBe(false);
    expect(rank(model, { answers: { lamp: ["off"] }, tried: [] }).explained).toBe(true);
  });
});

describe("rank of a model out of range", () => {
  const withFacts = (facts: object): Model => ({
    ...kettle,
    causes: Object.fromEntries(Object.entries(kettle.causes).map(([id, one]) => [id, { ...one, ...facts }])),
  });

  it.each([{ prior: 0 }, { prior: -1 }, { prior: NaN }, { prior: Infinity }])(
    "has an order and numbers with $prior as every prior",
    (facts) => {
      const { causes } = rank(withFacts(facts), { answers: { lamp: ["on"] }, tried: [] });
      expect(causes.map(({ cause }) => cause).sort()).toEqual(Object.keys(kettle.causes).sort());
      for (const { share } of causes) expect(share).toBeCloseTo(0.2);
    },
  );

  it.each([-1, 0, 1, 2, NaN])("never raises a tried cause whose fix works in %d of cases", (fixWorks) => {
    const model = withFacts({ fixWorks });
    const ranking = rank(model, { answers: {}, tried: ["empty"] });
    const ratio = (one: Ranking) => shareOf(one, "empty") / shareOf(one, "limescale");
    expect(ratio(ranking)).toBeLessThanOrEqual(ratio(rank(model, nothing)));
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

  it("breaks a tie by the id whatever order the factors are multiplied in", () => {
    const facts = { prior: 1, fixWorks: 0.5, minutes: 1, cost: 1, risk: "low", family: "f" } as const;
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
    expect(order(rank(turned, { answers: { a: ["yes"], b: ["yes"], c: ["yes"] }, tried: [] }))).toEqual(["first", "second"]);
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

  it("weighs each answer by itself, and a cell that is not written is exactly neutral", () => {
    const noise = { ...kettle, questions: { ...kettle.questions, noise: { ...kettle.questions["noise"]!, several: true } } };
    const given = (cause: string, answer: string) => counted(noise, cause, { noise: [answer] })[0]!.factor;
    expect(given("broken-switch", "clicks")).toBeCloseTo(weights.often / weights.rare);
    expect(given("broken-switch", "silent")).toBe(1);
    expect(given("no-power", "clicks")).toBe(1);
  });

  it("takes 'none of these' from the signs, where no cell says otherwise", () => {
    const answers = { ...kettle.questions["noise"]!.answers, none: { exclusive: true } };
    const noise: Model = { ...kettle, questions: { ...kettle.questions, noise: { answers, several: true } } };
    const given = (cause: string) => counted(noise, cause, { noise: ["none"] })[0]!.factor;
    expect(given("broken-switch")).toBeCloseTo((1 - weights.often) / (1 - weights.rare));
    expect(given("no-power")).toBe(1);
    // What was seen counts, and not that nothing was.
    expect(rank(noise, { answers: { noise: ["none", "clicks"] }, tried: [] })).toEqual(
      rank(noise, { answers: { noise: ["clicks"] }, tried: [] }),
    );
  });

  it("never lets a further answer lower what a question gives a cause", () => {
    fc.assert(
      fc.property(models, (one) => {
        const model = several(one);
        for (const [question, facts] of Object.entries(model.questions)) {
          const all = Object.keys(facts.answers);
          for (const cause of Object.keys(model.causes)) {
            const given = (answers: string[]) => counted(model, cause, { [question]: answers })[0]?.factor ?? 1;
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
  it("leaves out the unlikely causes and those tried, and keeps the order", () => {
    const ranking = after({ "other-device": ["dead"] });
    expect(stillPossible(ranking)).toEqual(ranking.causes.filter(({ band }) => band !== "unlikely"));
    expect(stillPossible(after({ "other-device": ["dead"] }, ["no-power"])).map(({ cause }) => cause)).not.toContain("no-power");
  });
});
