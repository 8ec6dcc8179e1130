import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetHandover } from "@/client/case/kept-case";
import { keepHandover, keptHandover, longestLine } from "@/client/handover/kept-handover";

const nothing = { values: {}, steps: [] };
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("what was filled in for the ticket", () => {
  it("comes back as it was kept, until it is forgotten", () => {
    const filled = { values: { contact: "Anna" }, steps: ["mend-it"] };
    keepHandover(filled);
    expect(keptHandover()).toEqual(filled);
    forgetHandover();
    expect(keptHandover()).toEqual(nothing);
  });

  it.each([
    ["no JSON", "{", nothing],
    ["null", "null", nothing],
    ["another shape", '{"values":7,"steps":"x"}', nothing],
    ["a value that is no text", '{"values":{"a":1,"b":"x"},"steps":[2,"y"]}', { values: { b: "x" }, steps: ["y"] }],
    ["a text that is too long", JSON.stringify({ values: { a: "x".repeat(longestLine + 1) } }), nothing],
  ])("is read without what others wrote: %s", (_what, text, read) => {
    kept.set("handover", text);
    expect(keptHandover()).toEqual(read);
  });

  it("holds for the page where storage is blocked", () => {
    const blocked = () => {
      throw new Error("blocked");
    };
    vi.stubGlobal("sessionStorage", { getItem: blocked, setItem: blocked, removeItem: blocked });
    keepHandover(nothing);
    forgetHandover();
    expect(keptHandover()).toEqual(nothing);
  });
});
