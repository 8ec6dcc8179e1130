import { describe, expect, it } from "vitest";
import { casesTable, totalsTable, countsTable } from "../../../scripts/scoring/tables";
import { totalsOf } from "../../../scripts/scoring/totals";

const told = (place: number, questions: number, verdict: "cause" | "family" | "flat" = "flat") => ({
  place,
  questions,
  verdict,
  shown: ["empty"],
});

describe("totalsOf", () => {
  it("counts shares, the middle and the longest way", () => {
    expect(totalsOf([told(1, 3, "cause"), told(2, 9, "family"), told(3, 4), told(4, 5)])).toEqual({
      cases: 4,
      first: 0.25,
      firstThree: 0.75,
      told: 0.5,
      toldRight: 0.25,
      medianQuestions: 4.5,
      longestQuestions: 9,
    });
  });

  it("refuses to average over nothing", () => {
    expect(() => totalsOf([])).toThrow(/at least one case/);
  });
});

describe("the tables", () => {
  const one = { id: "a", rightPages: ["empty"], flow: told(2, 5), box: told(1, 0, "cause"), unasked: ["water"], unsaid: 2 };

  it("have one row for each case, set and walk, and all sets together", () => {
    const set = { name: "kettles", cases: [one] };
    expect(casesTable(set).split("\n")[2]).toMatch(/^\| a +\| empty +\| +2 \| +5 \| +1 \| +0 \| +1 \| +2 \| empty +\|$/);
    const rows = totalsTable([set, set]).split("\n").slice(2);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/kettles +\| flow \| +1 \| 0 % +\| 100 % +\| 0 % +\| 0 % +\| +5 \| +5 \|$/);
    expect(rows[5]).toMatch(/all +\| box +\| +2 \| 100 % +\| 100 % +\| 100 % +\| 100 % +\| +0 \| +0 \|$/);
  });

  it("count kinds, most first", () => {
    expect(
      countsTable("kind", ["event", "way", "event"])
        .split("\n")
        .slice(2)
        .map((row) => row.replace(/ +/g, " ")),
    ).toEqual(["| event | 2 |", "| way | 1 |"]);
  });
});
