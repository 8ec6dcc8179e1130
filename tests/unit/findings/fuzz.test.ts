import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleaned } from "@/lib/findings/text/cleaned";
import { recognisers } from "@/lib/findings/recognisers";
import { checkOutputs } from "@/tests/fixtures/pasted/check-outputs";
import { dialogs } from "@/tests/fixtures/pasted/dialog-samples";
import { bareEvents, copiedEvents, listedEvents } from "@/tests/fixtures/pasted/event-samples";
import { commandOutputs } from "@/tests/fixtures/pasted/other-samples";
import { readSigns } from "@/lib/findings/read-signs";
import { knownText } from "@/content/findings/known-text";
import { factsOf, read } from "./facts";
import { meanings } from "@/content/findings";
import { asAnswers } from "@/lib/diagnosis/answers";
import { readTextInSteps } from "@/lib/findings/read-text";
import { settle } from "@/lib/findings/settle";
import { repeatedUnits } from "@/tests/fixtures/repeated-units";
import { units } from "@/tests/fixtures/text-units";

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

/** Lines and openings, a few of each to some thousands, so that lists, tables and lines grow long and end anywhere. */
const fragment = fc.oneof(
  fc.tuple(fc.constantFrom(...units.map(([, unit]) => unit)), fc.integer({ min: 1, max: 60 })).map(([unit, count]) => {
    return Array.from({ length: count }, (_, number) => unit(number)).join("");
  }),
  fc.tuple(fc.constantFrom(...repeatedUnits), fc.integer({ min: 1, max: 6000 })).map(([unit, count]) => unit.repeat(count)),
  pasted,
);
const mixture = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(""));

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
        for (const { facts: said } of readSigns(facts, 0, knownText)) expect(said.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  test("makes the reading of all fail, or say the same twice, or go on for ever", () => {
    fc.assert(
      fc.property(mixture, fc.array(fc.constantFrom("here", "host", "past", "here-own"), { maxLength: 3 }), (text, readings) => {
        const steps = readTextInSteps(text, { known: knownText, now: 0 });
        let [step, pauses] = [steps.next(), 0];
        for (; !step.done; step = steps.next()) pauses += 1;
        // Every recogniser pauses a few times per stretch, and after some facts, of which there is at most one per character.
        expect(pauses).toBeLessThan(100 + text.length);
        const { signs, troubles } = step.value;
        expect(troubles).toEqual([]);
        expect(new Set(signs.map(({ key }) => key)).size).toBe(signs.length);
        for (const { at } of signs) expect([at.start >= 0, at.start <= at.end, at.end <= text.length]).toEqual([true, true, true]);
        const chosen = Object.fromEntries(signs.map(({ key }, place) => [key, readings[place % 3] ?? ""]));
        const { answers, together } = settle(step.value, { meanings, own: { listener: ["unsure"] }, chosen });
        expect(together).toEqual({ listener: ["unsure"], ...asAnswers(answers) });
      }),
      { numRuns: 100 },
    );
  });

  test("makes a recogniser alone throw", () => {
    for (const recogniser of recognisers(knownText)) {
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
