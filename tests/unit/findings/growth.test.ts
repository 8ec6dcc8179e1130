import { describe, expect, test } from "vitest";
import type { Recogniser } from "@/lib/findings/fact";
import { recognisers } from "@/lib/findings/recognisers";
import { units } from "@/tests/fixtures/text-units";
import { knownText } from "@/content/findings/known-text";
import { growth } from "./growth";

const all = recognisers(knownText);
/** Between 1, in proportion, and 8. */
const most = Math.sqrt(8);

describe("reading takes time in proportion to the text", () => {
  // A square would grow 8 times more than in proportion. One good measurement is proof: nothing makes work faster than it is.
  test.each(units)("%s", (_, unit) => {
    expect(growth(unit, { recognisers: all, length: 30_000, times: 8, runs: 6, enough: most })).toBeLessThanOrEqual(most);
  });

  test("and what grows with the square is found", () => {
    const square: Recogniser = {
      id: "square",
      recognise: (text) => {
        const so: number[][] = [];
        for (let at = 0; at < text.length; at += 20) so[0] = [...(so[0] ?? []), at];
        return [{ kind: "seen", at: { start: 0, end: so.length } }];
      },
    };
    expect(growth(() => "a\n", { recognisers: [square], length: 30_000, times: 8, runs: 2 })).toBeGreaterThan(most);
  });
});
