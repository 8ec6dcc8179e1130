import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recognisers } from "@/lib/findings/recognisers";
import { readTextInSteps } from "@/lib/findings/read-text";
import { cleaned } from "@/lib/findings/text/cleaned";
import { stretch } from "@/lib/findings/text/steps";
import { numberedUnits } from "@/tests/fixtures/text-units";
import { knownText } from "@/content/findings/known-text";
import { textOf } from "./growth";

/** Characters that are given to patterns: where a program matches more of them, it takes longer. */
let matched = 0;

/** Counted here and not by a mock: one would keep every text that it was called with. */
const { exec } = RegExp.prototype;

beforeEach(() => {
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    matched += (found === null ? text.length : found.index + found[0].length) - Math.min(from, text.length);
    return found;
  };
});
afterEach(() => {
  RegExp.prototype.exec = exec;
});

/** The most characters that are matched between two pauses. */
function longestStep(steps: Iterator<unknown>): number {
  let longest = 0;
  for (;;) {
    matched = 0;
    const { done } = steps.next();
    longest = Math.max(longest, matched);
    if (done) return longest;
  }
}

/** A text that is gone through in one go would give as many at once, with the first pattern. */
const length = 30 * stretch;
const most = 20 * stretch;

const ordinary = ["a log of something else", "events as a list", "events as XML", "mentions of events", "rules on one line"];

describe("between two pauses no more is read than a slow computer reads at once", () => {
  test.each(ordinary)("%s", (name) => {
    const text = textOf(numberedUnits[name]!, length);
    expect(longestStep(readTextInSteps(text, { known: knownText, now: 0 }))).toBeLessThan(most);
  });

  test.each(recognisers(knownText).map(({ id, recognise }) => [id, recognise] as const))("%s alone", (_, recognise) => {
    for (const unit of ["some words ", "some words\n"]) {
      const { text } = cleaned(unit.repeat(length / unit.length));
      expect(longestStep(recognise(text)[Symbol.iterator]())).toBeLessThan(most);
    }
  });
});
