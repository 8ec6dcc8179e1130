import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import type { Cell, Level, Model } from "@/lib/diagnosis/model";
import { neverFirst } from "@/lib/diagnosis/check/never-first";
import { countPaths, longestPath, paths } from "@/lib/diagnosis/ask/paths";
import { rank } from "@/lib/diagnosis/rank/rank";
import { models } from "../random-model";

/** The same by ranking every path. */
function byHand(model: Model): string[] {
  const first = new Set(
    [...paths(model)].map((answers) => {
      const { causes } = rank(model, { answers, tried: [] });
      const most = Math.max(...causes.map(({ share }) => share));
      // Of those level with the likeliest the first in the model.
      return Object.keys(model.causes).find((cause) => causes.some((one) => one.cause === cause && one.share >= most * (1 - 1e-9)))!;
    }),
  );
  return Object.keys(model.causes).filter((cause) => !first.has(cause));
}

describe("neverFirst", () => {
  it("finds every cause of the kettle first on some path", () => {
    expect(neverFirst(kettle)).toEqual([]);
  });

  it("finds a cause that another one always beats, and the path that brings it nearest", () => {
    const gremlins = { prior: 0.01, fixWorks: 0.1, minutes: 5, cost: 5, risk: "low", family: "use" } as const;
    const model = {
      ...kettle,
      causes: { ...kettle.causes, gremlins },
      evidence: { ...kettle.evidence, gremlins: { noise: { hisses: "rare" as const } } },
    };
    const [found, ...more] = neverFirst(model);
    expect(more).toEqual([]);
    expect(found!.cause).toBe("gremlins");
    expect([...paths(model)]).toContainEqual(found!.nearest);
  });

  it("finds a cause that is always level with one before it in the model", () => {
    const twin = {
      ...kettle,
      causes: { ...kettle.causes, twin: kettle.causes["empty"]! },
      evidence: { ...kettle.evidence, twin: kettle.evidence["empty"]! },
    };
    expect(neverFirst(twin).map(({ cause }) => cause)).toEqual(["twin"]);
  });

  it("agrees with ranking every path, groups and ties included", () => {
    let found = 0;
    fc.assert(
      fc.property(models, (model) => {
        const never = neverFirst(model).map(({ cause }) => cause);
        expect(never).toEqual(byHand(model));
        found += never.length;
      }),
      { numRuns: 1000 },
    );
    // Else the test would agree about nothing.
    expect(found).toBeGreaterThan(100);
  });

  // The runner ends a test that takes longer than its limit; how fast it is, the benchmarks say.
  it("looks through ten million paths of 25 questions", () => {
    const model = large(25, 9);
    expect(longestPath(model)).toBe(9);
    expect(countPaths(model)).toBeGreaterThan(1_000_000n);
    const never = neverFirst(model).map(({ cause }) => cause);
    expect(never).toContain("twin");
    expect(never.length).toBeLessThan(31);
  });
});

/** A model as large as a real one may grow: layers of questions with five answers, some in groups, 31 causes, one of them a twin. */
function large(length: number, layers: number): Model {
  let seed = 7;
  const below = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * most);
  };
  const ids = Array.from({ length }, (_, i) => `q${i}`);
  const layerOf = (i: number) => (i === 0 ? 0 : 1 + Math.floor(((i - 1) * (layers - 1)) / (length - 1)));
  const answers = ["a", "b", "c", "d", "e"];
  const levels: Level[] = ["never", "rare", "often", "always"];
  const next = ids.map((id, i) => {
    const later = ids.filter((_, j) => layerOf(j) === layerOf(i) + 1);
    return [id, Object.fromEntries([...answers, "unsure"].map((answer) => [answer, later[below(later.length)] ?? "result"]))] as const;
  });
  const row = (): Record<string, Cell> =>
    Object.fromEntries(answers.filter(() => below(2) === 0).map((answer) => [answer, { level: levels[below(4)]!, because: "test" }]));
  const names = Array.from({ length: 30 }, (_, c) => `c${c}`);
  const evidence = Object.fromEntries(
    names.map((cause) => [cause, Object.fromEntries(ids.filter(() => below(6) === 0).map((id) => [id, row()]))]),
  );
  const facts = { fixWorks: 0.7, minutes: 10, cost: 10, risk: "low", family: "f" } as const;
  const causes = Object.fromEntries(names.map((cause, c) => [cause, { ...facts, prior: [3, 2, 1][c % 3]! }]));
  return {
    causes: { ...causes, twin: causes["c0"]! },
    questions: Object.fromEntries(
      ids.map((id, i) => [
        id,
        { answers: Object.fromEntries(answers.map((answer) => [answer, ""])), ...(i % 3 === 0 && { group: `g${i % 4}` }) },
      ]),
    ),
    flow: { start: "q0", next: Object.fromEntries(next) },
    evidence: { ...evidence, twin: evidence["c0"]! },
    background: {},
  };
}
