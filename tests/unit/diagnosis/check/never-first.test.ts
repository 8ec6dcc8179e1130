import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kettle } from "@/tests/fixtures/kettle";
import { largeModel } from "@/tests/fixtures/large-model";
import type { Model } from "@/lib/diagnosis/model";
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
    const large = largeModel({ causes: 30, questions: 25, layers: 9, oneRowIn: 6 });
    const [causes, evidence] = [large.causes, large.evidence];
    const model: Model = { ...large, causes: { ...causes, twin: causes["c0"]! }, evidence: { ...evidence, twin: evidence["c0"]! } };
    expect(longestPath(model)).toBe(9);
    expect(countPaths(model)).toBeGreaterThan(1_000_000n);
    const never = neverFirst(model).map(({ cause }) => cause);
    expect(never).toContain("twin");
    expect(never.length).toBeLessThan(31);
  });
});
