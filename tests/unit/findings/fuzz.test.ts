import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleaned } from "@/lib/findings/text/cleaned";
import { recognisers } from "@/lib/findings/recognisers";
import { checkOutputs } from "@/tests/fixtures/pasted/check-outputs";
import { dialogs } from "@/tests/fixtures/pasted/dialog-samples";
import { bareEvents, copiedEvents, listedEvents } from "@/tests/fixtures/pasted/event-samples";
import { commandOutputs } from "@/tests/fixtures/pasted/other-samples";
import { readSigns } from "@/lib/findings/read-signs";
import { knownCodes } from "./codes";
import { factsOf, read } from "./facts";

const samples = [...dialogs, ...copiedEvents, ...listedEvents, ...bareEvents, ...commandOutputs, ...Object.values(checkOutputs).flat()].map(
  ({ text }) => text,
);

/** Anything, and pieces of the samples cut, doubled and put together. */
const piece = fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.nat()).map(([text, one, other]) => {
  const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
  return text.slice(start, end);
});
const pasted = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(fc.oneof(piece, fc.string({ maxLength: 10 }), fc.constantFrom("\n", "\r\n", " ", "\t", '"', "<", "\u200e", "0x904")), {
      maxLength: 12,
    })
    .map((parts) => parts.join("")),
);

describe("no text", () => {
  test("throws, or gives a place outside itself, or facts out of order", () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { facts, cleaned: clean } = read(text);
        let before = 0;
        for (const { at } of facts) {
          expect(at.start).toBeGreaterThanOrEqual(before);
          expect(at.end).toBeGreaterThanOrEqual(at.start);
          expect(at.end).toBeLessThanOrEqual(clean.text.length);
          before = at.start;
        }
        for (const { facts: said } of readSigns(facts, 0)) expect(said.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  test("makes a recogniser alone throw", () => {
    for (const recogniser of recognisers(knownCodes)) {
      fc.assert(
        fc.property(pasted, (text) => {
          const { id } = recogniser;
          expect([id, Array.isArray(factsOf(recogniser, cleaned(text).text))]).toEqual([id, true]);
        }),
        { numRuns: 40 },
      );
    }
  });
});
