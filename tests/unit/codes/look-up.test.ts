import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookUp } from "@/lib/codes/look-up";
import { tables } from "./tables";

describe("lookUp", () => {
  test("gives the entries of a known pair, each from its own table", () => {
    expect(lookUp(tables, { disconnect: 3, extended: 3 })).toEqual({
      disconnect: { kind: "entry", number: 3, entry: { number: 3, name: "by server" } },
      extended: { kind: "entry", number: 3, entry: { number: 3, name: "idle" } },
    });
  });

  test("says nothing of a code that was not given", () => {
    expect(lookUp(tables, {})).toEqual({});
    expect(Object.keys(lookUp(tables, { disconnect: 0x904 }))).toEqual(["disconnect"]);
    expect(Object.keys(lookUp(tables, { extended: 7 }))).toEqual(["extended"]);
  });

  test.each([
    [0x304, { kind: "hint", number: 0x304, hint: { says: "network" } }],
    [0x3007, { kind: "hint", number: 0x3007, hint: { says: "sign-in" } }],
    [0x905, { kind: "unknown", number: 0x905 }],
    // One byte only: the low byte of 4 says nothing.
    [0x4, { kind: "unknown", number: 0x4 }],
  ])("an unknown disconnect code %d is guessed by its low byte alone", (disconnect, expected) => {
    expect(lookUp(tables, { disconnect }).disconnect).toEqual(expected);
  });

  test.each([
    [0x1000, "hint"],
    [0x7fff, "hint"],
    [0xfff, "unknown"],
    [0x8000, "unknown"],
    [0x304, "unknown"],
  ])("an unknown extended code %d is guessed by its range: %s", (extended, kind) => {
    expect(lookUp(tables, { extended }).extended?.kind).toBe(kind);
  });

  test("answers any number with that number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), fc.oneof(fc.integer(), fc.double()), (disconnect, extended) => {
        const found = lookUp(tables, { disconnect, extended });
        expect(found.disconnect?.number).toBe(disconnect);
        expect(found.extended?.number).toBe(extended);
      }),
    );
  });
});
