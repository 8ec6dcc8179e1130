import { describe, expect, test } from "vitest";
import { guide } from "@/app/_joining/guide";
import type { State } from "@/lib/diagnosis/model";
import { outputSaid, withOthers } from "@/lib/guide/output-said";

const reader: State = { answers: { path: ["vpn"], "system-log": ["cipher"] }, tried: ["fips"] };

describe("what it says", () => {
  const settled = { findings: [], answers: { "system-log": ["service", "key"], "rdp-log": "flood", path: ["lan"] } };

  test("the question's answers in its own order, the others by question", () => {
    expect(outputSaid(guide, settled, "system-log")).toEqual({
      fits: ["key", "service"],
      others: [
        { question: "rdp-log", answer: "flood" },
        { question: "path", answer: "lan" },
      ],
      open: [],
    });
  });

  test("others join what the reader has said, and replace what says nothing", () => {
    const others = outputSaid(guide, settled, "system-log").others;
    expect(withOthers({ answers: { path: ["vpn"], "rdp-log": ["unsure"] }, tried: [] }, others).answers).toEqual({
      path: ["vpn", "lan"],
      "rdp-log": ["flood"],
    });
    expect(withOthers(reader, []).answers).toEqual(reader.answers);
  });

  test("an answer that nobody is offered any more is not lit", () => {
    const withdrawn = Object.entries(guide.questions).flatMap(([question, { answers }]) =>
      Object.entries(answers).flatMap(([answer, facts]) => (facts.withdrawn ? [{ question, answer }] : [])),
    );
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { question, answer } of withdrawn)
      expect(outputSaid(guide, { findings: [], answers: { [question]: answer } }, question).fits).toEqual([]);
  });
});
