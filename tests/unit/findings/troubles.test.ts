import { describe, expect, test } from "vitest";
import { knownText } from "@/content/findings/known-text";
import { meanings } from "@/content/findings";
import type { Fact, Recogniser } from "@/lib/findings/fact";
import { readPasted } from "@/tests/fixtures/read-pasted";
import { recognisers } from "@/lib/findings/recognisers";

const failing = (id: string, recognise: () => Iterable<Fact | undefined>): Recogniser => ({ id, recognise });
const read = (text: string, ...first: readonly Recogniser[]) =>
  readPasted(text, { meanings, known: knownText, now: 0, recognisers: [...first, ...recognisers(knownText)] });

describe("a recogniser that fails", () => {
  const text = "Schannel 36870\n\nunknown words";
  const usual = read(text);

  test.each([
    [
      "at once",
      () => {
        throw new RangeError("Maximum call stack size exceeded");
      },
      "Maximum call stack size exceeded",
    ],
    [
      "after some facts",
      function* (): Generator<Fact> {
        yield { kind: "event", source: "schannel", id: 36874, at: { start: 0, end: 14 } };
        yield { kind: "seen", at: { start: 0, end: text.length } };
        throw new TypeError("x is undefined");
      },
      "x is undefined",
    ],
    [
      "with something that is no error",
      () => {
        throw "\u202e words";
      },
      "\uFFFD words",
    ],
  ])("%s is named, gives nothing, and the others read all", (_, recognise, reason) => {
    const { troubles, ...rest } = read(text, failing("broken", recognise));
    expect(troubles).toEqual([{ part: "broken", reason }]);
    expect({ ...rest, troubles: [] }).toEqual(usual);
  });

  test("each is named", () => {
    const broken = (id: string) =>
      failing(id, () => {
        throw new Error(id);
      });
    expect(read(text, broken("one"), broken("two")).troubles).toEqual([
      { part: "one", reason: "one" },
      { part: "two", reason: "two" },
    ]);
  });
});

test("facts that no sign can read cost only their sign", () => {
  const odd = failing("odd", () => [{ kind: "registry-value", at: { start: 0, end: 1 } } as unknown as Fact]);
  const { troubles, answers } = read("?\n\nSchannel 36870", odd);
  expect(troubles.map(({ part }) => part)).toEqual(["signs", "signs"]);
  expect(answers).toEqual({ "system-log": "key" });
});

test("places that make no sense do not end the reading", () => {
  const far = failing("far", () => [
    { kind: "seen", at: { start: -5, end: 1e9 } },
    { kind: "seen", at: { start: NaN, end: NaN } },
  ]);
  expect(read("Schannel 36870", far).troubles).toEqual([]);
});

test("an ordinary text gives no trouble", () => {
  expect(read("Schannel 36870").troubles).toEqual([]);
});
