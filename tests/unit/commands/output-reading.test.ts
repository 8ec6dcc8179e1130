import { describe, expect, it } from "vitest";
import { readOutput, type Sign } from "@/lib/commands/output-reading";

const never = /(?!)/;
const isGood = (good: Sign, text: string, on?: string) => readOutput({ good, bad: never }, text, on) === "good";

describe("a sign", () => {
  it.each<[string, Sign, string, boolean]>([
    ["a number over its bound", { number: /=(\S+)/, over: 2 }, "a=3", true],
    ["a number at its bound", { number: /=(\S+)/, over: 3 }, "a=3", false],
    ["any of several numbers", { number: /=(\S+)/, over: 5 }, "a=3 b=7", true],
    ["a hexadecimal number", { number: /=(\S+)/, over: 15, under: 17 }, "a=0x10", true],
    ["a decimal comma", { number: /=(\S+)/, under: -0.5 }, "a=-00,6887759", true],
    ["a word in place of a number", { number: /=(\S+)/, over: 0 }, "a=many", false],
    ["all of its parts", { all: [/a/, /b/] }, "ab", true],
    ["not all of its parts", { all: [/a/, /b/] }, "a", false],
    ["any of its parts", { any: [/a/, /b/] }, "b", true],
    ["none of its parts", { any: [/a/, /b/] }, "c", false],
    ["the absence of a part", { not: /a/ }, "b", true],
  ])("holds or does not hold: %s", (_, sign, text, holds) => {
    expect(isGood(sign, text)).toBe(holds);
  });

  it.each(["2026-03-01 08:14:22Z", "3/1/2026 8:14:22 AM"])("counts days back from the day of reading: %s", (date) => {
    expect(isGood({ daysAgo: /: (.+)$/, over: 7, under: 9 }, `NotAfter : ${date}`, "2026-03-09")).toBe(true);
    expect(isGood({ daysAgo: /: (.+)$/, under: 0 }, `NotAfter : ${date}`, "2026-02-20")).toBe(true);
  });

  it("finds no date where none can be read, and none without a day of reading", () => {
    expect(isGood({ daysAgo: /: (.+)$/, over: 0 }, "NotAfter : soon", "2026-03-09")).toBe(false);
    expect(isGood({ daysAgo: /: (.+)$/, over: 0 }, "NotAfter : 2026-03-01", undefined)).toBe(false);
  });
});

describe("a reading", () => {
  it.each([
    ["yes", "good"],
    ["no", "bad"],
    ["yes no", "both"],
    ["denied", "neither"],
    ["", "neither"],
  ])("takes %j as %s", (text, verdict) => {
    expect(readOutput({ good: /yes/, bad: /no/ }, text)).toBe(verdict);
  });

  it("takes silence as what it says, blank lines too", () => {
    expect(readOutput({ good: /yes/, bad: /no/, silence: "bad" }, " \n")).toBe("bad");
    expect(readOutput({ good: /yes/, bad: /no/, silence: "good" }, "")).toBe("good");
  });
});
