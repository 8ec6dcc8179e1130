import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import type { Model } from "@/lib/diagnosis/model";
import { countPaths, expectedLength, longestPath, paths } from "@/lib/diagnosis/ask/paths";
import { step } from "@/lib/diagnosis/ask/step";
import { format } from "@/lib/diagnosis/address/write";
import { models } from "../random-model";

/** Questions in a row, each with two answers. */
function row(length: number): Model {
  const ids = Array.from({ length }, (_, i) => `q${i}`);
  const next = ids.map((id, i) => [id, { yes: ids[i + 1] ?? "result", no: ids[i + 1] ?? "result", unsure: ids[i + 1] ?? "result" }]);
  return {
    causes: {},
    questions: Object.fromEntries(ids.map((id) => [id, { answers: { yes: "", no: "" } }])),
    flow: { start: "q0", next: Object.fromEntries(next) },
    evidence: {},
    background: {},
  };
}

describe("the paths of the kettle", () => {
  it("are counted", () => {
    expect(countPaths(kettle)).toBe(87n);
    expect(longestPath(kettle)).toBe(6);
  });

  it("have a length at the mean, from any question on", () => {
    expect(expectedLength(row(7), "q0")).toBe(7);
    expect(expectedLength(row(7), "q5")).toBe(2);
    // Two ways from here end at once, and one asks for the fuse.
    expect(expectedLength(kettle, "tools")).toBeCloseTo(1 + 1 / 3);
  });

  it("are each a different way from the start to the result", () => {
    const all = [...paths(kettle)];
    expect(new Set(all.map((answers) => format({ answers, tried: [] }))).size).toBe(87);
    expect(Object.keys(all[0]!)).toEqual(["lamp", "water", "noise", "tools", "fuse-test"]);
  });
});

describe("paths", () => {
  it("are as many and as long as counted, and step walks each to the result", () => {
    fc.assert(
      fc.property(models, (model) => {
        const all = [...paths(model)];
        expect(BigInt(all.length)).toBe(countPaths(model));
        expect(Math.max(...all.map((answers) => Object.keys(answers).length))).toBe(longestPath(model));
        for (const answers of all) {
          const walk = step(model, answers);
          expect(walk.next).toBe("result");
          expect(walk.answered.map(({ question }) => question)).toEqual(Object.keys(answers));
        }
      }),
    );
  });

  it("are counted exactly where a number no longer can", () => {
    expect(countPaths(row(60))).toBe(3n ** 60n);
    expect(longestPath(row(60))).toBe(60);
  });

  it("are listed one at a time, however many there are", () => {
    const [first] = paths(row(60));
    expect(Object.keys(first!)).toHaveLength(60);
  });

  it("are refused in a flow with a cycle", () => {
    const circle = { ...row(2), flow: { start: "q0", next: { q0: { yes: "q1" }, q1: { yes: "q0" } } } };
    expect(() => countPaths(circle)).toThrow('from "q0" back to "q0"');
    expect(() => longestPath(circle)).toThrow("validate");
    expect(() => [...paths(circle)]).toThrow('from "q0" back to "q0"');
  });
});
