import { describe, expect, it } from "vitest";
import { background } from "@/content/background";
import { model } from "@/content/model";
import { type PointsTo, properties, sharedSigns, signs } from "@/tests/fixtures/signs";
import type { Answers, Row } from "@/lib/diagnosis/model";
import { levelOf } from "@/lib/diagnosis/rank/likelihood";
import { rank } from "@/lib/diagnosis/rank/rank";

const name = ({ seen, cause }: PointsTo) => `${seen.join(" and ")} -> ${cause}`;
const named = (list: readonly PointsTo[]) => list.map((one) => [name(one), one] as const);

/** The causes when this is all that is known, in the order shown. */
function ranked({ seen }: PointsTo) {
  const answers: Record<string, string[]> = {};
  for (const [question, answer] of seen.map((one) => one.split("=") as [string, string])) (answers[question] ??= []).push(answer);
  return rank(model, { answers: answers as Answers<keyof typeof model.questions>, tried: [] }).causes;
}

describe("a sign alone", () => {
  it.each(named(signs))("carries its cause: %s", (_name, sign) => {
    const causes = ranked(sign);
    const share = causes.find(({ cause }) => cause === sign.cause)!.share;
    const second = Math.max(...causes.filter(({ cause }) => cause !== sign.cause).map((one) => one.share));
    expect(share).toBeGreaterThanOrEqual(0.5);
    expect(share / second).toBeGreaterThanOrEqual(3);
  });
});

describe("a property alone", () => {
  it.each(named(properties))("puts its cause first: %s", (_name, property) => {
    expect(ranked(property)[0]!.cause).toBe(property.cause);
  });
});

/** The answers that the background hears at one of these levels. */
const heard = (level: string) =>
  Object.entries<Row>(background).flatMap(([question, row]) =>
    Object.entries(row).flatMap(([answer, cell]) => (levelOf(cell) === level ? [`${question}=${answer}`] : [])),
  );

describe("the lists", () => {
  const alone = (list: readonly PointsTo[]) => list.filter(({ seen }) => seen.length === 1).map(({ seen }) => seen[0] as string);

  it("hold every answer that the background hears hardly, as a sign or with why it is none", () => {
    expect([...alone(signs), ...Object.keys(sharedSigns)].sort()).toEqual(heard("hardly").sort());
    for (const why of Object.values(sharedSigns)) expect(why).toMatch(/^[A-Z].*\.$/);
  });

  it("take no answer for a sign and a property at once", () => {
    expect(alone(properties).filter((one) => alone(signs).includes(one))).toEqual([]);
  });

  it("name as shared only what stands before several causes", () => {
    for (const seen of Object.keys(sharedSigns)) {
      const [first, second] = ranked({ seen: [seen] } as unknown as PointsTo);
      expect(first!.share / second!.share, seen).toBeLessThan(3);
    }
  });
});
