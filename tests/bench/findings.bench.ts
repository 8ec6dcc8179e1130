import { bench, describe } from "vitest";
import { recognisers } from "@/lib/findings/recognisers";
import { cleaned } from "@/lib/findings/text/cleaned";
import { repeatedUnits } from "../fixtures/repeated-units";
import { knownCodes } from "../unit/findings/codes";

/** Sixteen times the text should take about sixteen times as long: the ratio is what counts, not the milliseconds. */
const lengths = [10_000, 160_000];
const all = recognisers(knownCodes);

for (const unit of repeatedUnits) {
  describe(JSON.stringify(unit.slice(0, 30)), () => {
    for (const length of lengths) {
      const { text } = cleaned(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
      bench(`${length} characters`, () => void all.forEach(({ recognise }) => recognise(text)), {
        iterations: 5,
        time: 0,
        warmupIterations: 1,
        warmupTime: 0,
      });
    }
  });
}
