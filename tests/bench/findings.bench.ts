import { bench, describe } from "vitest";
import { readTextInSteps } from "@/lib/findings/read-text";
import { recognisers } from "@/lib/findings/recognisers";
import { numberedUnits, type UnitMaker, units } from "../fixtures/text-units";
import { knownText } from "@/content/findings/known-text";
import { growth, processorTime, textOf } from "../unit/findings/growth";

/*
 * How reading grows from one megabyte to ten, and how long its longest step holds a page up. The ratio is what counts: 1 is
 * in proportion, 10 is the square. Milliseconds are those of this computer and what else runs on it.
 */

const all = recognisers(knownText);
const megabyte = 1_000_000;

/** Milliseconds of the longest step, in processor time: so that what else runs on this computer counts little. */
function longestStep(text: string): number {
  let longest = 0;
  const steps = readTextInSteps(text, { known: knownText, now: 0, recognisers: all });
  for (let [done, before] = [false, processorTime()]; !done; before = processorTime()) {
    done = steps.next().done === true;
    longest = Math.max(longest, processorTime() - before);
  }
  return longest;
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

/** What people paste by megabytes: a step of these must not be felt. The others must only end. */
const ordinary = ["a log of something else", "events as a list", "events as a table", "events as CSV", "events as XML", "a log of xrdp"];

const measure = (name: string, unit: UnitMaker, length: number, runs: number) =>
  bench(
    name,
    () => {
      const grown = growth(unit, { recognisers: all, length, times: 10, runs });
      const step = longestStep(textOf(unit, 10 * length));
      console.log(`${name}: ${grown.toFixed(2)} of proportion, longest step ${step.toFixed(1)} ms`);
    },
    once,
  );

describe("ordinary, 1 to 10 MB", () => {
  for (const name of ordinary) measure(name, numberedUnits[name]!, megabyte, 2);
});

describe("all others, 0.1 to 1 MB", () => {
  for (const [name, unit] of units) if (!ordinary.includes(name)) measure(name, unit, megabyte / 10, 1);
});
