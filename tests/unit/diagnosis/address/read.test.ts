import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { causes, kettle, questions } from "@/tests/fixtures/kettle";
import type { Model, State } from "@/lib/diagnosis/model";
import { joinPairs, pairsOf, valuesOf } from "@/lib/diagnosis/address/pairs";
import { nothingRetired, type Retired } from "@/lib/diagnosis/address/retired";
import { parse, type Parsed } from "@/lib/diagnosis/address/read";
import { format, pairsOfState } from "@/lib/diagnosis/address/write";
import { statesOf } from "../random-model";
import { hostileText } from "./hostile-text";

const read = (text: string, retired: Retired = nothingRetired) => parse(text, kettle, retired);
const empty: State = { answers: {}, tried: [] };

describe("format", () => {
  it.each<[string, State, string]>([
    ["nothing", empty, ""],
    [
      "answers sorted by question",
      { answers: { water: ["none"], lamp: ["on"], noise: ["unsure"] }, tried: [] },
      "lamp=on&noise=unsure&water=none",
    ],
    [
      "tried causes sorted, once each, last",
      { answers: { water: ["none"] }, tried: ["limescale", "empty", "limescale"] },
      "water=none&tried=empty,limescale",
    ],
    ["tried causes alone", { answers: {}, tried: ["empty"] }, "tried=empty"],
    [
      "no text that is not an id",
      { answers: { lamp: ["on&x=y"], "a=b": ["on"], tried: ["lamp"], result: ["on"], Lamp: ["on"] }, tried: ["a,b", ""] },
      "",
    ],
  ])("writes %s", (_what, state, expected) => {
    expect(format(state)).toBe(expected);
  });
});

describe("parse", () => {
  it.each<[string, string, State]>([
    ["a fragment", "#lamp=on&water=none", { answers: { lamp: ["on"], water: ["none"] }, tried: [] }],
    ["a query", "?lamp=on&water=none", { answers: { lamp: ["on"], water: ["none"] }, tried: [] }],
    ["the bare text", "lamp=on", { answers: { lamp: ["on"] }, tried: [] }],
    ["unsure", "#lamp=unsure", { answers: { lamp: ["unsure"] }, tried: [] }],
    ["tried causes in one list", "#tried=limescale,empty", { answers: {}, tried: ["empty", "limescale"] }],
    ["tried causes one by one", "#tried=limescale&tried=empty&tried=empty", { answers: {}, tried: ["empty", "limescale"] }],
    ["percent escapes", "#%6Camp=o%6E&tried=empty%2Climescale", { answers: { lamp: ["on"] }, tried: ["empty", "limescale"] }],
    [
      "a link escaped for HTML",
      "#lamp=on&amp;water=none&amp;tried=empty",
      { answers: { lamp: ["on"], water: ["none"] }, tried: ["empty"] },
    ],
    ["the same answer twice", "#lamp=on&lamp=on", { answers: { lamp: ["on"] }, tried: [] }],
    ["empty parts", "#&&lamp=on&&tried=,&", { answers: { lamp: ["on"] }, tried: [] }],
    ["a heading", "#check-that-it-worked", empty],
    ["a state and a heading", "#lamp=on&check-that-it-worked", { answers: { lamp: ["on"] }, tried: [] }],
    ["the cause whose fix helped", "#fixed=empty&lamp=on", { answers: { lamp: ["on"] }, tried: [], fixed: "empty" }],
    [
      "escaped separators",
      "#lamp%3Don%26water%3Dnone%26tried%3Dempty%2Climescale",
      {
        answers: { lamp: ["on"], water: ["none"] },
        tried: ["empty", "limescale"],
      },
    ],
    ["a full stop behind the link", "#lamp=on.", { answers: { lamp: ["on"] }, tried: [] }],
    ["a bracket and a comma behind the link", "#tried=empty),", { answers: {}, tried: ["empty"] }],
    ["a quotation mark behind the link", "#lamp=on%22", { answers: { lamp: ["on"] }, tried: [] }],
    ["the end of a tag behind the link", "#lamp=on&quot;&gt;our case&lt;/a&gt;", { answers: { lamp: ["on"] }, tried: [] }],
    ["a heading that looks like a broken escape", "#100%", empty],
    ["an empty fragment", "#", empty],
    ["no text", "", empty],
  ])("reads %s", (_what, text, state) => {
    expect(read(text)).toEqual({ state, dropped: [] });
  });

  it.each<[string, string, State["answers"], Parsed["dropped"]]>([
    [
      "an unknown question",
      "#smell=burnt&lamp=on",
      { lamp: ["on"] },
      [{ key: "smell", value: "burnt", reason: 'There is no question "smell".' }],
    ],
    ["an unknown answer", "#lamp=blue", {}, [{ key: "lamp", value: "blue", reason: 'The question "lamp" has no answer "blue".' }]],
    ["an unknown cause", "#tried=ghost,empty", {}, [{ key: "tried", value: "ghost", reason: 'There is no cause "ghost".' }]],
    [
      "a second answer",
      "#lamp=on&lamp=off",
      { lamp: ["on"] },
      [{ key: "lamp", value: "off", reason: '"lamp" is answered twice. The first answer counts.' }],
    ],
    [
      "a broken escape",
      "#lamp=%E0%A4&water=none",
      { water: ["none"] },
      [{ key: "lamp", value: "%E0%A4", reason: "This part of the link is damaged." }],
    ],
    ["a question alone", "#lamp&water=none", { water: ["none"] }, [{ key: "lamp", value: "", reason: '"lamp" stands without an answer.' }]],
    ["no key", "#=on", {}, [{ key: "", value: "on", reason: 'There is no question "".' }]],
    [
      "a prototype's key",
      "#__proto__=on&constructor=name",
      {},
      [
        { key: "__proto__", value: "on", reason: 'There is no question "__proto__".' },
        { key: "constructor", value: "name", reason: 'There is no question "constructor".' },
      ],
    ],
    [
      "a prototype's value",
      "#lamp=constructor&tried=toString",
      {},
      [
        { key: "lamp", value: "constructor", reason: 'The question "lamp" has no answer "constructor".' },
        { key: "tried", value: "toString", reason: 'There is no cause "toString".' },
      ],
    ],
    [
      "a value with another sign in it",
      "#lamp=on.x",
      {},
      [{ key: "lamp", value: "on.x", reason: 'The question "lamp" has no answer "on.x".' }],
    ],
    [
      "a question in the place of the heading, where the end of a link got lost",
      "#water=none&lamp",
      { water: ["none"] },
      [{ key: "lamp", value: "", reason: '"lamp" stands without an answer.' }],
    ],
    [
      "a second answer that stands first in the link and later in the question",
      "#lamp=off,on",
      { lamp: ["on"] },
      [{ key: "lamp", value: "off", reason: '"lamp" is answered twice. The first answer counts.' }],
    ],
    [
      "unsure beside an answer",
      "#lamp=unsure&lamp=off",
      { lamp: ["off"] },
      [{ key: "lamp", value: "unsure", reason: '"lamp" is answered twice. The first answer counts.' }],
    ],
    [
      "a damaged escape that was escaped twice",
      "#lamp%253Don=x&water=none",
      { water: ["none"] },
      [{ key: "lamp%3Don", value: "x", reason: "This part of the link is damaged." }],
    ],
    [
      "the same unknown part twice, once",
      "#smell=burnt&lamp=on&smell=burnt",
      { lamp: ["on"] },
      [{ key: "smell", value: "burnt", reason: 'There is no question "smell".' }],
    ],
  ])("drops and reports %s", (_what, text, answers, dropped) => {
    const parsed = read(text);
    expect(parsed.state.answers).toEqual(answers);
    expect(parsed.dropped).toEqual(dropped);
  });

  it("cuts long and hides misleading characters in what it reports", () => {
    const [long, hidden] = read(`#lamp=${"x".repeat(500)}&water=${encodeURIComponent("a\u202Eb\nc\u0000")}`).dropped;
    expect(long).toEqual({
      key: "lamp",
      value: `${"x".repeat(37)}...`,
      reason: `The question "lamp" has no answer "${"x".repeat(37)}...".`,
    });
    expect(hidden!.value).toBe("a\uFFFDb\uFFFDc\uFFFD");
  });

  it("reads the beginning of a huge link, up to a whole part, and reports few of its faults", () => {
    const unknown = Array.from({ length: 100_000 }, (_, i) => `x${i}=y`);
    const { state, dropped } = read(`#lamp=on&${unknown.join("&")}&water=none`);
    expect(state.answers).toEqual({ lamp: ["on"] });
    expect(dropped).toHaveLength(21);
    expect(dropped[0]).toEqual({ key: "...", value: "", reason: "The link is too long. Its end was not read." });
    expect(dropped.at(-1)!.reason).toMatch(/^\d+ more parts of the link could not be used\.$/);
    expect(read(`#lamp=${"o".repeat(100_000)}`)).toEqual({
      state: empty,
      dropped: [{ key: "...", value: "", reason: "The link is too long. Its end was not read." }],
    });
  });

  it("reads back what format writes, and format writes it the same again", () => {
    fc.assert(
      fc.property(statesOf(kettle), fc.constantFrom("", "#", "?"), (state, sign) => {
        const { state: back, dropped } = read(sign + format(state));
        expect(back).toEqual({ answers: state.answers, tried: state.tried.toSorted() });
        expect(dropped).toEqual([]);
        expect(format(back)).toBe(format(state));
      }),
    );
  });

  it("gives the same text whatever the order of the parts", () => {
    fc.assert(
      fc.property(
        statesOf(kettle).chain((state) => fc.shuffledSubarray(format(state).split("&"), { minLength: format(state).split("&").length })),
        (parts) => {
          expect(format(read(`#${parts.join("&")}`).state)).toBe(format(read(`#${parts.toSorted().join("&")}`).state));
        },
      ),
    );
  });

  const tangled: Retired = {
    questions: { "old-lamp": "lamp", round: "about", about: "round", gone: null },
    answers: { "old-lamp=on": "lamp=off", "lamp=yes": null, "water=yes": "nonsense", "tools=on": "nowhere=on" },
    causes: { "old-cause": "empty", round: "round", result: "nowhere" },
  };

  it("never throws and never returns an id that the model lacks, whatever the text", () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(nothingRetired, tangled), (text, retired) => {
        const { state, dropped } = read(text, retired);
        for (const [question, given] of Object.entries(state.answers)) {
          expect(Object.hasOwn(questions, question)).toBe(true);
          const { answers } = questions[question as keyof typeof questions];
          for (const answer of given!) expect(answer === "unsure" || Object.hasOwn(answers, answer)).toBe(true);
        }
        for (const cause of state.tried) expect(Object.hasOwn(causes, cause)).toBe(true);
        expect(dropped.length).toBeLessThanOrEqual(21);
        for (const { key, value, reason } of dropped) {
          expect(Array.from(key).length).toBeLessThanOrEqual(40);
          expect(Array.from(value).length).toBeLessThanOrEqual(40);
          expect(reason).toMatch(/^[^\p{C}]{1,160}\.$/u);
        }
        expect(read(format(state), retired)).toEqual({ state, dropped: [] });
        expect(({} as Record<string, unknown>)["on"]).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe("parse with retired ids", () => {
  const retired: Retired = {
    questions: { light: "led", led: "lamp", smell: null },
    answers: { "light=green": "lamp=on", "lamp=bright": "lamp=on", "lamp=flickers": null },
    causes: { "no-current": "no-socket", "no-socket": "no-power", gremlins: null },
  };

  it.each<[string, string, State]>([
    ["a renamed question, through every renaming", "#light=off", { answers: { lamp: ["off"] }, tried: [] }],
    ["unsure of a renamed question", "#led=unsure", { answers: { lamp: ["unsure"] }, tried: [] }],
    ["a renamed answer", "#lamp=bright", { answers: { lamp: ["on"] }, tried: [] }],
    ["a renamed answer of a renamed question, by the present id", "#led=bright", { answers: { lamp: ["on"] }, tried: [] }],
    ["a renamed answer of a renamed question, by the old id", "#light=green", { answers: { lamp: ["on"] }, tried: [] }],
    ["a renamed cause, through every renaming", "#tried=no-current,no-power", { answers: {}, tried: ["no-power"] }],
  ])("reads %s", (_what, text, state) => {
    expect(read(text, retired)).toEqual({ state, dropped: [] });
  });

  it("drops what has no successor and says so", () => {
    expect(read("#smell=burnt&light=flickers&tried=gremlins,empty", retired)).toEqual({
      state: { answers: {}, tried: ["empty"] },
      dropped: [
        { key: "smell", value: "burnt", reason: 'The question "smell" is no longer asked.' },
        { key: "light", value: "flickers", reason: 'The answer "flickers" is no longer offered.' },
        { key: "tried", value: "gremlins", reason: 'The cause "gremlins" is no longer listed.' },
      ],
    });
  });
});

describe("parse of a cause that was fixed", () => {
  it.each<[string, string, State["fixed"], State["tried"], string[]]>([
    ["one of two", "#fixed=limescale,empty", "empty", [], ["Only one cause can be the one that was fixed."]],
    [
      "one that was tried too",
      "#tried=empty,limescale&fixed=empty",
      "empty",
      ["limescale"],
      ['The cause "empty" is given as fixed, so its fix helped.'],
    ],
    ["an unknown one", "#fixed=ghost", undefined, [], ['There is no cause "ghost".']],
  ])("takes %s", (_what, text, fixed, tried, reasons) => {
    const { state, dropped } = read(text);
    expect([state.fixed, state.tried]).toEqual([fixed, tried]);
    expect(dropped.map(({ reason }) => reason)).toEqual(reasons);
  });

  it("follows its renaming", () => {
    const retired: Retired = { ...nothingRetired, causes: { dry: "empty" } };
    expect(read("#fixed=dry", retired)).toEqual({ state: { ...empty, fixed: "empty" }, dropped: [] });
  });
});

describe("parse of a question that takes several answers", () => {
  const several: Model = { ...kettle, questions: { ...kettle.questions, noise: { ...kettle.questions["noise"]!, several: true } } };
  const answersIn = (text: string) => parse(text, several, nothingRetired);

  it.each([
    ["#noise=clicks,hisses", ["clicks", "hisses"]],
    ["#noise=hisses&lamp=on&noise=clicks", ["clicks", "hisses"]],
    ["#noise=hisses,clicks,hisses", ["clicks", "hisses"]],
    ["#noise=hisses,silent", ["silent", "hisses"]],
    ["#noise=unsure", ["unsure"]],
  ])("reads %s in the question's order", (text, noise) => {
    expect(answersIn(text).state.answers["noise"]).toEqual(noise);
    expect(answersIn(text).dropped).toEqual([]);
  });

  it("drops unsure beside an answer, and an unknown one", () => {
    const { state, dropped } = answersIn("#noise=unsure,clicks,bangs");
    expect(state.answers).toEqual({ noise: ["clicks"] });
    expect(dropped.map(({ value }) => value)).toEqual(["bangs", "unsure"]);
  });

  it("is written sorted by id, whatever the order in the state", () => {
    expect(format({ answers: { noise: ["silent", "hisses", "clicks"] }, tried: [] })).toBe("noise=clicks,hisses,silent");
  });
});

describe("the codec as a whole", () => {
  const several: Model = { ...kettle, questions: { ...kettle.questions, noise: { ...kettle.questions["noise"]!, several: true } } };
  const known = Object.entries(several.questions).flatMap(([question, facts]) =>
    [...Object.keys(facts.answers), "unsure"].map((answer) => `${question}=${answer}`),
  );
  const part = fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(
      "tried=empty",
      "fixed=empty",
      "fixed=limescale",
      "tried=ghost,limescale",
      "smell=burnt",
      "lamp=blue",
      "noise=hisses,clicks",
      "%zz=1",
    ),
  );
  const links = fc.array(part, { maxLength: 12 });

  it("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(
        links.chain((parts) => fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length }))),
        ([parts, shuffled]) => {
          const [one, other] = [parts, shuffled].map((all) => parse(`#${all.join("&")}`, several, nothingRetired));
          expect(other!.state).toEqual(one!.state);
          const sorted = (parsed: Parsed | undefined) => parsed!.dropped.map(({ key, value }) => `${key}=${value}`).sort();
          expect(sorted(other)).toEqual(sorted(one));
        },
      ),
    );
  });

  it("writes what it read so that it reads the same, and writes that the same", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          links.map((parts) => parts.join("&")),
        ),
        (text) => {
          const { state } = parse(text, several, nothingRetired);
          expect(parse(format(state), several, nothingRetired)).toEqual({ state, dropped: [] });
        },
      ),
    );
  });

  it("takes for pairs what the grammar takes for pairs, and no others", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          links.map((parts) => parts.join("&")),
        ),
        (text) => {
          const { state } = parse(text, several, nothingRetired);
          expect(parse(joinPairs(pairsOf(text)), several, nothingRetired).state).toEqual(state);
          for (const { key, values } of pairsOfState(state))
            expect(valuesOf(pairsOf(text), key)).toEqual(expect.arrayContaining([...values]));
        },
      ),
    );
  });
});
