import { describe, expect, it } from "vitest";
import { model } from "@/content/model";
import { flowProblems } from "@/lib/diagnosis/check/flow-problems";
import { idProblems } from "@/lib/diagnosis/check/id-problems";
import { evidenceProblems } from "@/lib/diagnosis/check/evidence-problems";
import type { Model } from "@/lib/diagnosis/model";
import { rank } from "@/lib/diagnosis/rank/rank";
import { grownModel } from "@/scripts/scaling/grown-model";
import { grownSearch } from "@/scripts/scaling/grown-search";
import { exponent } from "@/scripts/scaling/growth";
import { measure, searchable } from "@/scripts/scaling/measure";
import { scaleTable } from "@/scripts/scaling/table";

const real = Object.keys(model.causes).length;
const grown = (causes: number, seed = 1) => grownModel<Model>(model, causes, seed);

describe("a grown model", () => {
  it.each([real, real + 1, 2 * real, 70])("has %i causes, keeps the rules of ids, flow and evidence, and can be ranked", (causes) => {
    const bigger = grown(causes);
    expect(Object.keys(bigger.causes)).toHaveLength(causes);
    expect([...idProblems(bigger, []), ...flowProblems(bigger), ...evidenceProblems(bigger)]).toEqual([]);
    expect(rank(bigger, { answers: {}, tried: [] }).causes).toHaveLength(causes);
  });

  it("is the real one at its size, the same for the same seed, and another for another", () => {
    expect(grown(real)).toEqual(model);
    expect(grown(70)).toEqual(grown(70));
    expect(grown(70, 2)).not.toEqual(grown(70));
  });
});

it("copies the articles in the search, and nothing else", () => {
  const data = searchable();
  const articles = data.documents.filter(({ url }) => /^\/fix\/[^/]+\//.test(url));
  const twice = grownSearch(data, 2, 1).documents;
  expect(twice).toHaveLength(data.documents.length + articles.length);
  expect(new Set(twice.map(({ url }) => url.replace(/#.*/, ""))).size).toBe(
    new Set(data.documents.map(({ url }) => url.replace(/#.*/, ""))).size + new Set(articles.map(({ url }) => url.replace(/#.*/, ""))).size,
  );
  expect(grownSearch(data, 1, 1)).toEqual(data);
});

it("tells how something grows as an exponent", () => {
  const powers = (power: number) => [1, 3, 10, 30].map((x) => [x, 5 * x ** power] as const);
  for (const power of [0, 1, 2]) expect(exponent(powers(power))).toBeCloseTo(power, 10);
  expect(exponent([[1, 1]])).toBeUndefined();
});

it("measures every size by the same names, and writes them as one table", async () => {
  const sizes = [real, real + 9];
  const measured = await Promise.all(sizes.map((size) => measure(size, 1, 1)));
  expect(Object.keys(measured[1]!)).toEqual(Object.keys(measured[0]!));
  for (const number of measured.flatMap(Object.values)) expect(number).toBeGreaterThanOrEqual(0);
  const lines = scaleTable(sizes, measured).split("\n");
  expect(lines).toHaveLength(2 + Object.keys(measured[0]!).length);
  for (const line of lines) expect(line.split("|")).toHaveLength(sizes.length + 4);
  expect(scaleTable([1, 10], [{ a: 2 }, { a: 200, b: 1 }])).toContain("| a | 2 | 200 | 2.00 |\n| b | - | 1 | - |");
});
