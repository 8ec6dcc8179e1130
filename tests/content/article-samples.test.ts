import { describe, expect, test } from "vitest";
import { reading } from "@/app/_joining/reading";
import type { SignId } from "@/lib/findings/subjects";
import { type ArticleSample, articleSamples, readOtherwise, soundSigns } from "@/tests/fixtures/article-samples";
import { readPasted } from "@/tests/fixtures/read-pasted";

/** What the reader takes from the output: whether anything, whether a fault, and whether an answer. */
function taken({ text, on = "2026-03-09" }: ArticleSample) {
  const { findings, answers } = readPasted(text, { ...reading, now: Date.parse(`${on}T12:00:00Z`) });
  const signs = findings.map(({ sign }): SignId => sign);
  return { signs, answers, faults: signs.filter((sign) => !soundSigns.includes(sign)) };
}

/** Why a reading speaks against what the article says of its sample; undefined where it does not, or where nothing is read. */
function against(sample: ArticleSample): string | undefined {
  const { signs, answers, faults } = taken(sample);
  if (signs.every((sign) => sign === "says-nothing" || sign === "events-say-nothing")) return undefined;
  if (sample.is === "good" && faults.length > 0) return `a fault in a good sample: ${faults.join(" ")}`;
  if (sample.is === "bad" && faults.length === 0) return `no fault in a bad sample: ${signs.join(" ")}`;
  if (sample.is === "neither" && Object.keys(answers).length > 0) return `an answer out of a sample that proves nothing`;
  return undefined;
}

describe("the output of the articles' commands is read as the article says", () => {
  test.each(articleSamples.map((sample) => [sample.name, sample] as const))("%s", (name, sample) => {
    if (Object.hasOwn(readOtherwise, name)) expect(against(sample)).toBeDefined();
    else expect(against(sample)).toBeUndefined();
  });

  test("the exceptions name samples that there are, each with a reason", () => {
    const names = articleSamples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, why] of Object.entries(readOtherwise)) {
      expect(names).toContain(name);
      expect(why).toMatch(/^.{20,}[^.]$/);
    }
  });

  test("a reader exists for a good part of the faults", () => {
    const bad = articleSamples.filter(({ is }) => is === "bad");
    expect(bad.filter((sample) => taken(sample).faults.length > 0).length).toBeGreaterThanOrEqual(50);
  });
});
