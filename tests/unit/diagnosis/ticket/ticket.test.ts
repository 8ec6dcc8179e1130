import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle, kettleWords } from "@/tests/fixtures/kettle";
import type { Answers, Model, State } from "@/lib/diagnosis/model";
import { bullet, paragraph } from "@/lib/diagnosis/ticket/text-lines";
import { ticketText, type TicketWords } from "@/lib/diagnosis/ticket/ticket";
import { statesOf } from "../random-model";

const ticket = (answers: Answers, tried: State["tried"] = [], words: Partial<TicketWords> = {}) =>
  ticketText(kettle, { answers, tried }, { ...kettleWords, ...words });

describe("ticketText", () => {
  it("carries the whole diagnosis", () => {
    const link = "https://kettle.example/diagnose/result/#lamp=off&noise=unsure&other-device=works&tools=no&water=enough&tried=blown-fuse";
    const answers = { water: ["enough"], tools: ["no"], "other-device": ["works"], noise: ["unsure"], lamp: ["off"] };
    expect(ticket(answers, ["blown-fuse"], { link, article: (cause) => `https://kettle.example/fix/${cause}/` }))
      .toBe(`The kettle does not boil
${link}

What was answered
- Lamp: It is dark
- Another device: It works
- Tools: I have none
- Water: Enough

What it points to
The answers do not tell the causes apart yet. The first is the one to look at first.
1. broken switch - possible
   - for: Lamp: It is dark
   - https://kettle.example/fix/broken-switch/
2. limescale - possible
   - against: Lamp: It is dark
   - https://kettle.example/fix/limescale/
2 causes are unlikely.

What was tried and did not help
- blown fuse

What is not known yet
- Noise: not sure

What would make it surer
- Noise`);
  });

  it("is short when nothing is known", () => {
    const text = ticket({});
    expect(text).not.toContain("What was answered");
    expect(text).not.toContain("What was tried");
    expect(text).toContain("What is not known yet\n- Lamp: not answered yet, nor what follows from it");
  });

  it("tells several answers to one question, and the cause whose fix helped", () => {
    const several: Model = { ...kettle, questions: { ...kettle.questions, noise: { ...kettle.questions["noise"]!, several: true } } };
    const state: State = { answers: { noise: ["hisses", "clicks"] }, tried: [], fixed: "limescale" };
    const text = ticketText(several, state, kettleWords);
    expect(text).toContain("- Noise: It clicks; It hisses for long\n");
    expect(text).toContain("What helped\n- limescale\n");
    expect(ticket({ lamp: ["on"] })).not.toContain("What helped");
  });

  it("says so when no known cause explains the answers", () => {
    const against = { lamp: { on: { level: "never", because: "test" } } } as const;
    const model: Model = { ...kettle, evidence: Object.fromEntries(Object.keys(kettle.causes).map((cause) => [cause, against])) };
    const odd = ticketText(model, { answers: { lamp: ["on"] }, tried: [] }, kettleWords);
    expect(odd).toContain("No known cause explains this well. The causes below are only the nearest ones.\n");
    expect(ticket({ lamp: ["off"] })).not.toContain("No known cause");
  });

  it("names the family where it carries the answers and no cause of it stands out", () => {
    const twin = { ...kettle.causes["no-power"]!, prior: 2.5 };
    const model: Model = {
      ...kettle,
      causes: { ...kettle.causes, "loose-plug": twin },
      evidence: { ...kettle.evidence, "loose-plug": kettle.evidence["no-power"]! },
    };
    const text = ticketText(model, { answers: { "other-device": ["dead"] }, tried: [] }, kettleWords);
    expect(text).toContain("The likely causes belong to one family: the supply (ask the electrician)\n1. ");
    expect(ticket({ "other-device": ["dead"] })).not.toContain("one family");
  });

  it("asks first for what tells the likely causes apart", () => {
    const next = ticket({ lamp: ["off"], water: ["enough"] }, ["blown-fuse"]).split("What would make it surer\n")[1]!;
    expect(next.split("\n")[0]).toBe("- Another device");
  });

  it("does not ask for what would tell next to nothing", () => {
    // Only the noise is left to ask, and beside an empty kettle it hardly matters.
    expect(ticket({ lamp: ["on"], water: ["none"], "fuse-test": ["whole"], "other-device": ["works"] })).not.toContain(
      "What would make it surer",
    );
    expect(ticket({ lamp: ["off"], water: ["enough"], "fuse-test": ["whole"], "other-device": ["works"] })).toContain(
      "What would make it surer\n- Noise",
    );
  });

  it("tells ten causes and counts the rest", () => {
    const facts = { prior: 1, fixWorks: 0.5, minutes: 1, cost: 1, risk: "low", family: "f" } as const;
    const model: Model = { ...kettle, causes: Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`cause-${i}`, facts])) };
    const text = ticketText(model, { answers: {}, tried: [] }, kettleWords);
    expect(text).toContain("10. cause 6 - possible\n3 more causes are possible.");
    expect(text).not.toContain("cause 9");
  });

  it("is plain ASCII in lines under 100 characters, without an empty end, for any state", () => {
    const long = "word ".repeat(60);
    const words: TicketWords = {
      ...kettleWords,
      question: (id) => `${id} ${long}`,
      answer: (_question, id) => `${id} ${long}`,
      cause: (id) => `${id} ${long}`,
      title: long,
    };
    fc.assert(
      fc.property(statesOf(kettle), fc.constantFrom(kettleWords, words), (state, chosen) => {
        const text = ticketText(kettle, state, chosen);
        expect(text).toBe(text.trimEnd());
        for (const line of text.split("\n")) expect(line).toMatch(/^[\x20-\x7E]{0,99}$/);
        for (const [question, answer] of Object.entries(state.answers)) {
          expect(text).toContain(
            answer?.includes("unsure")
              ? `- ${kettleWords.question(question)}`.slice(0, chosen === words ? 2 : undefined)
              : "What was answered",
          );
        }
      }),
    );
  });
});

describe("paragraph", () => {
  it.each<[string, string, string[]]>([
    ["nothing", "", []],
    ["blanks", "  \n ", []],
    ["one line, with its blanks made single", " a \n\t b ", ["a b"]],
    ["a line that a word fills to the end", `${"x".repeat(90)} ${"y".repeat(5)} z`, [`${"x".repeat(90)} ${"y".repeat(5)}`, "  z"]],
    ["before a word that is one letter too long", `${"x".repeat(90)} ${"y".repeat(6)}`, ["x".repeat(90), `  ${"y".repeat(6)}`]],
    ["a word longer than a line, on its own", `see ${"x".repeat(120)} there`, ["see", `  ${"x".repeat(120)}`, "  there"]],
  ])("breaks %s", (_what, text, lines) => {
    expect(paragraph(text, "  ")).toEqual(lines);
  });

  it("keeps every word and fills the lines", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 30 })), (words) => {
        const lines = paragraph(words.join(" "), "   ");
        expect(lines.map((line) => line.trim()).join(" ")).toBe(words.join(" "));
        for (const [i, line] of lines.entries()) {
          expect(line.length).toBeLessThanOrEqual(96);
          if (i > 0) expect(lines[i - 1]!.length + 1 + line.trim().split(" ")[0]!.length).toBeGreaterThan(96);
        }
      }),
    );
  });
});

describe("bullet", () => {
  it("aligns the lines under the first", () => {
    expect(bullet(`${"a".repeat(60)} ${"b".repeat(60)}`, "   ")).toEqual([`   - ${"a".repeat(60)}`, `     ${"b".repeat(60)}`]);
  });
});
