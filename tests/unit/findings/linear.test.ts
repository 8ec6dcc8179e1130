import { describe, expect, test } from "vitest";
import { recognisers } from "@/lib/findings/recognisers";
import { cleaned } from "@/lib/findings/text/cleaned";
import { repeatedUnits } from "../../fixtures/repeated-units";
import { knownText } from "@/content/findings/known-text";
import { factsOf } from "./facts";

/** Characters. Where time grew with the square of this, one reading would outlast the runner's limit many times over. */
const length = 300_000;

describe("no text makes reading take for ever", () => {
  const all = recognisers(knownText);

  test.each(repeatedUnits.map((unit) => [JSON.stringify(unit.slice(0, 30)), unit]))("%s again and again", (_, unit) => {
    const { text } = cleaned(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    expect(all.every((recogniser) => Array.isArray(factsOf(recogniser, text)))).toBe(true);
  });
});
