import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import type { ModelProblem } from "@/lib/diagnosis/check/model-problem";
import type { Model } from "@/lib/diagnosis/model";
import { nothingRetired, type Retired } from "@/lib/diagnosis/address/retired";
import { validate } from "@/lib/diagnosis/check/validate";

/** The kettle as data that anyone may have written: no types, and nothing shared. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;
const data = (): Data => JSON.parse(JSON.stringify(kettle));
const where = (problems: readonly ModelProblem[]) => problems.map((problem) => problem.where);
const sentence = ({ where, expected, found, fix }: ModelProblem) => `${where}: expected ${expected}; found ${found}. ${fix}`;
const gremlins = { prior: 0.001, fixWorks: 0.1, minutes: 5, cost: 5, risk: "low", family: "use" };

/** Each fault, how it is planted, and the places that are named. No two touch the same part, so they can be planted together. */
const faults: [fault: string, plant: (model: Data) => void, places: string[]][] = [
  ["an answer without a next question", ({ flow }) => delete flow.next.noise.clicks, ["flow.next.noise.clicks"]],
  ["unsure without a next question", ({ flow }) => delete flow.next.noise.unsure, ["flow.next.noise.unsure"]],
  ["a next question that does not exist", ({ flow }) => (flow.next.noise.hisses = "smell"), ["flow.next.noise.hisses"]],
  ["a next question by a name that every object has", ({ flow }) => (flow.next.water.none = "toString"), ["flow.next.water.none"]],
  ["a flow of an unknown question", ({ flow }) => (flow.next.smell = { unsure: "result" }), ["flow.next.smell"]],
  ["a flow of an unknown answer", ({ flow }) => (flow.next.lamp.flickers = "water"), ["flow.next.lamp.flickers"]],
  ["a cycle", ({ flow }) => (flow.next["fuse-test"].whole = "tools"), ["flow.next.fuse-test"]],
  [
    "a question that nothing leads to",
    ({ questions, flow, evidence }) => {
      questions.colour = { answers: { red: "", blue: "" } };
      flow.next.colour = { red: "result", blue: "result", unsure: "result" };
      evidence.empty.colour = { red: "rare", blue: "some" };
    },
    ["flow.next.colour"],
  ],
  ["evidence for an unknown cause", ({ evidence }) => (evidence.ghost = {}), ["evidence.ghost"]],
  ["evidence about an unknown question", ({ evidence }) => (evidence["no-power"].sound = { loud: "rare" }), ["evidence.no-power.sound"]],
  ["evidence about an unknown answer", ({ evidence }) => (evidence["no-power"].lamp.blue = "rare"), ["evidence.no-power.lamp.blue"]],
  ["evidence about unsure", ({ evidence }) => (evidence["no-power"].lamp.unsure = "rare"), ["evidence.no-power.lamp.unsure"]],
  ["evidence about a routing question", ({ evidence }) => (evidence.limescale.tools = { yes: "rare" }), ["evidence.limescale.tools"]],
  ["background of an unknown question", ({ background }) => (background.sound = {}), ["background.sound"]],
  ["background of an unknown answer", ({ background }) => (background.water.little = "rare"), ["background.water.little"]],
  ["background of a routing question", ({ background }) => (background.tools = { no: "rare" }), ["background.tools"]],
  ["never without because", ({ evidence }) => (evidence["blown-fuse"].lamp.on = "never"), ["evidence.blown-fuse.lamp.on"]],
  [
    "often with an empty because",
    ({ evidence }) => (evidence["blown-fuse"].lamp.off = { level: "often", because: " " }),
    ["evidence.blown-fuse.lamp.off"],
  ],
  ["always without because in the background", ({ background }) => (background.lamp = { on: { level: "always" } }), ["background.lamp.on"]],
  ["a level that does not exist", ({ evidence }) => (evidence["broken-switch"].lamp.on = "sometimes"), ["evidence.broken-switch.lamp.on"]],
  [
    "a level of the background in the evidence",
    ({ evidence }) => (evidence.limescale.noise.hisses = { level: "seldom", because: "manual" }),
    ["evidence.limescale.noise.hisses"],
  ],
  [
    "rare beside a background of hardly",
    ({ background, evidence }) => {
      background.noise.clicks = { level: "hardly", because: "manual" };
      evidence["broken-switch"].noise.clicks = "rare";
    },
    ["evidence.broken-switch.noise.clicks"],
  ],
  [
    "rare beside a background of seldom that it outweighs",
    ({ background, evidence }) => {
      background["fuse-test"].whole = { level: "seldom", because: "manual" };
      evidence["no-power"]["fuse-test"] = { whole: "rare" };
    },
    ["evidence.no-power.fuse-test.whole"],
  ],
  [
    "an answer without any evidence",
    ({ questions, flow }) => {
      questions.water.answers.brown = "";
      flow.next.water.brown = "noise";
    },
    ["questions.water.answers.brown"],
  ],
  ["a cause without any evidence", ({ causes }) => (causes.elves = { ...gremlins, prior: 3.5 }), ["evidence.elves"]],
  ["a prior of 0", ({ causes }) => (causes["no-power"].prior = 0), ["causes.no-power.prior"]],
  ["a prior that is no number", ({ causes }) => (causes.limescale.prior = "often"), ["causes.limescale.prior"]],
  ["a fix that always works", ({ causes }) => (causes["blown-fuse"].fixWorks = 1), ["causes.blown-fuse.fixWorks"]],
  ["a fix that never works", ({ causes }) => (causes.limescale.fixWorks = 0), ["causes.limescale.fixWorks"]],
  ["a fix in no time", ({ causes }) => (causes.limescale.minutes = 0), ["causes.limescale.minutes"]],
  ["an unknown risk", ({ causes }) => (causes.limescale.risk = "some"), ["causes.limescale.risk"]],
  ["a cause of no family", ({ causes }) => delete causes.limescale.family, ["causes.limescale.family"]],
  [
    "a bad id of a cause",
    ({ causes, evidence }) => {
      causes.Elf_1 = { ...gremlins, prior: 1 };
      evidence.Elf_1 = { water: { none: "rare" } };
    },
    ["causes.Elf_1"],
  ],
  ...["tried", "result", "constructor", "9-volts"].map((id): [string, (model: Data) => void, string[]] => [
    `a question called ${id}`,
    ({ questions, flow, evidence }) => {
      questions[id] = { answers: { yes: "", no: "" } };
      flow.next[id] = { yes: "result", no: "result", unsure: "result" };
      evidence.empty[id] = { yes: "rare", no: "some" };
    },
    // No arrow leads there, which is named as well.
    [`questions.${id}`, `flow.next.${id}`],
  ]),
  [
    "an answer called unsure",
    ({ questions }) => (questions["other-device"].answers.unsure = ""),
    ["questions.other-device.answers.unsure"],
  ],
];

describe("validate", () => {
  it("finds nothing wrong with the kettle", () => {
    expect(validate(kettle, { retired: nothingRetired, reserved: ["paste"] })).toEqual([]);
  });

  it("is content with an answer about which only the background says something", () => {
    const model = data();
    model.questions.water.answers.brown = "";
    model.flow.next.water.brown = "noise";
    model.background.water.brown = "rare";
    expect(validate(model)).toEqual([]);
  });

  it("is content with a level beside a background of seldom that it does not outweigh", () => {
    const model = data();
    // "never" of two causes stays below it, "rare" of a third does not.
    model.background.lamp = { on: { level: "seldom", because: "manual" } };
    expect(where(validate(model))).toEqual(["evidence.broken-switch.lamp.on"]);
  });

  it.each(faults)("finds %s", (_fault, plant, places) => {
    const model = data();
    plant(model);
    expect(where(validate(model))).toEqual(expect.arrayContaining(places));
  });

  it.each(faults)("names nothing else for %s", (_fault, plant, places) => {
    const model = data();
    plant(model);
    expect(new Set(where(validate(model)))).toEqual(new Set(places));
  });

  it("finds all faults at once", () => {
    fc.assert(
      fc.property(fc.subarray(faults, { minLength: 2 }), (planted) => {
        const model = data();
        for (const [, plant] of planted) plant(model);
        expect(where(validate(model))).toEqual(expect.arrayContaining(planted.flatMap(([, , places]) => places)));
      }),
    );
  });

  it.each<[string, (model: Data) => void, string]>([
    ["a start that does not exist", ({ flow }) => (flow.start = "smell"), "flow.start"],
    ["a question that the flow lacks", ({ flow }) => delete flow.next.tools, "flow.next.tools"],
    [
      "a question with one answer",
      ({ questions, flow }) => {
        delete questions.tools.answers.no;
        delete flow.next.tools.no;
      },
      "questions.tools.answers",
    ],
    ["a question without any evidence", ({ questions }) => delete questions.tools.routing, "questions.tools"],
    ["an id that the pages use", ({ questions }) => (questions.paste = questions.water), "questions.paste"],
    [
      "a cause that is never first",
      ({ causes, evidence }) => {
        causes.gremlins = gremlins;
        evidence.gremlins = { noise: { clicks: "rare" } };
      },
      "causes.gremlins",
    ],
  ])("finds %s", (_fault, plant, place) => {
    const model = data();
    plant(model);
    expect(where(validate(model, { reserved: ["paste"] }))).toContain(place);
  });

  it("does not look for first places before the rest of the shape is sound", () => {
    const model = data();
    model.causes.gremlins = gremlins;
    model.evidence.gremlins = { noise: { clicks: "rare" } };
    delete model.flow.next.lamp.on;
    expect(where(validate(model))).toContain("flow.next.lamp.on");
    expect(where(validate(model))).not.toContain("causes.gremlins");
  });

  it("says where, what was expected, what was found, and what to do", () => {
    const model = data();
    model.flow.next.noise.hisses = "smell";
    expect(validate(model).map(sentence)).toEqual([
      'flow.next.noise.hisses: expected a question (lamp, other-device, water, noise, tools, fuse-test) or "result"; found "smell". Correct the id of the next question.',
    ]);
    const hidden = data();
    hidden.causes.gremlins = gremlins;
    hidden.evidence.gremlins = { noise: { clicks: "rare" } };
    expect(validate(hidden).map(sentence)[0]).toMatch(
      /^causes\.gremlins: expected a path that puts the cause first; found none; on [a-z&=-]+ it stays behind [a-z-]+\. Write/,
    );
    const circle = data();
    circle.flow.next["fuse-test"].whole = "tools";
    expect(validate(circle).map(({ found }) => found)).toEqual(["tools -> fuse-test -> tools"]);
  });

  it("ends and reports something for any flow with a cycle", () => {
    const ids = Object.keys(kettle.questions);
    fc.assert(
      fc.property(fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...ids)]))), (to) => {
        const next = Object.fromEntries(
          ids.map((id) => [id, Object.fromEntries(Object.keys(kettle.flow.next[id]!).map((answer) => [answer, to[id]!]))]),
        );
        const model: Model = { ...kettle, flow: { start: "lamp", next } };
        expect(validate(model).some(({ expected }) => expected === "a way on that never returns")).toBe(true);
      }),
    );
  });
});

describe("validate with retired ids", () => {
  const check = (retired: Partial<Retired>) => where(validate(kettle, { retired: { ...nothingRetired, ...retired } }));

  it.each<[string, Partial<Retired>]>([
    [
      "successors",
      { questions: { light: "lamp" }, answers: { "lamp=green": "lamp=on", "light=red": "lamp=off" }, causes: { "no-current": "no-power" } },
    ],
    ["no successors", { questions: { smell: null }, answers: { "lamp=green": null }, causes: { elves: null } }],
    [
      "several renamings",
      { questions: { led: "light", light: "lamp" }, answers: { "led=green": "light=on" }, causes: { a: "b", b: null } },
    ],
    ["an answer that went with its question", { questions: { smell: null }, answers: { "smell=bad": "smell=burnt" } }],
  ])("accepts %s", (_what, retired) => {
    expect(check(retired)).toEqual([]);
  });

  it.each<[string, Partial<Retired>, string]>([
    ["a question in use again", { questions: { lamp: "water" } }, "retired.questions.lamp"],
    ["an answer in use again", { answers: { "lamp=on": null } }, "retired.answers.lamp=on"],
    ["a cause in use again", { causes: { empty: null } }, "retired.causes.empty"],
    ["a lost question", { questions: { light: "bulb" } }, "retired.questions.light"],
    ["a lost answer", { answers: { "lamp=green": "lamp=blue" } }, "retired.answers.lamp=green"],
    ["a lost cause", { causes: { elves: "gremlins" } }, "retired.causes.elves"],
    ["an answer without its question", { answers: { green: "lamp=on" } }, "retired.answers.green"],
    ["a successor without its question", { answers: { "lamp=green": "on" } }, "retired.answers.lamp=green"],
    ["questions in a circle", { questions: { a: "b", b: "a" } }, "retired.questions.a"],
    ["answers in a circle", { answers: { "lamp=a": "lamp=b", "lamp=b": "lamp=a" } }, "retired.answers.lamp=a"],
    ["causes in a circle", { causes: { a: "a" } }, "retired.causes.a"],
  ])("finds %s", (_what, retired, place) => {
    expect(check(retired)).toContain(place);
  });
});
