import type { Change, ValueChange } from "@/lib/changes/change";

/** A change of two values, so that one note can be missing. Its id begins as an end of line does. */
export const id = "nettle";
export const first = { key: { always: "HKLM\\SOFTWARE\\Kitchen" }, name: "Cups", to: { type: "REG_DWORD", data: 1 } } satisfies ValueChange;
export const second = { ...first, key: { always: "HKLM\\SOFTWARE\\Garden" } } satisfies ValueChange;
export const change: Change = {
  title: "Make tea",
  why: "It is cold.",
  where: "host",
  values: [first, second],
  takesEffect: "at-once",
  grade: "inferred",
  by: [],
};
