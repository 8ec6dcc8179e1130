import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPair, mostValues, partsOf, stateText } from "@/lib/diagnosis/address/grammar";
import { pairsOf } from "@/lib/diagnosis/address/pairs";
import { hostileText } from "./hostile-text";

describe("partsOf", () => {
  it.each<[string, string, string[], string]>([
    ["pairs", "#a=b&c=d", ["a=b", "c=d"], ""],
    ["a list as its values", "#a=b,c", ["a=b", "a=c"], ""],
    ["a heading alone", "#take-it-back", [], "take-it-back"],
    ["a heading behind pairs", "#a=b&take-it-back", ["a=b"], "take-it-back"],
    ["a heading in another script", "#a=b&%C3%BCbersicht", ["a=b"], "übersicht"],
    ["what stands without a value before a pair", "#c&a=b", ["c", "a=b"], ""],
    ["an empty value", "#a=&b=c", ["a=", "b=c"], ""],
    ["a second sign in the value", "#a=b=c", ["a=b=c"], ""],
    ["nothing", "", [], ""],
    ["ands alone", "#&&&", [], ""],
    ["punctuation alone", "#).", [], ""],
  ])("takes %s apart", (_what, text, parts, heading) => {
    const read = partsOf(text);
    expect(read.parts.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`))).toEqual(parts);
    expect(read.heading).toBe(heading);
    expect(read.isCut).toBe(false);
  });

  it.each([..." .,;:!?'\"`()[]{}<>*_|\\&…’”»。", "%20", "%3E", "%22", "%29.", "&amp;", "&gt;", "&quot;", "&nbsp;and"])(
    "forgives %j behind the link",
    (end) => {
      expect(partsOf(`#a=b&tried=c,d${end}`)).toEqual(partsOf("#a=b&tried=c,d"));
      expect(partsOf(`#a=b&heading${end}`)).toEqual(partsOf("#a=b&heading"));
    },
  );

  it.each(["&", "&amp;", "&amp;amp;", "%26", "%26amp%3B", "&&", "&&amp;&"])("takes %s for what joins", (and) => {
    expect(partsOf(`#a=b${and}c=d`)).toEqual(partsOf("#a=b&c=d"));
  });

  it("undoes escapes once", () => {
    expect(partsOf("#%61%3D%62%26c%3Dd")).toEqual(partsOf("#a=b&c=d"));
    expect(partsOf("#a%253Db=c").parts).toEqual([{ key: "a%3Db", value: "c" }]);
  });

  it("stops after as many pairs as it says", () => {
    const many = (count: number) => partsOf(Array.from({ length: count }, (_, i) => `q${i}=a`).join("&"));
    expect(many(mostValues)).toMatchObject({ isCut: false, parts: { length: mostValues } });
    expect(many(mostValues + 1)).toMatchObject({ isCut: true, parts: { length: mostValues } });
  });

  it.each([
    ["ands", "&"],
    ["escaped ands", "&amp;"],
  ])("is not changed by a million %s behind the link, between its parts or before it", (_what, and) => {
    const junk = and.repeat(1_000_000);
    expect(partsOf(`#a=b${junk}`)).toEqual(partsOf("#a=b"));
    expect(partsOf(`#a=b${junk}c=d`)).toEqual(partsOf("#a=b&c=d"));
    expect(partsOf(`#${junk}a=b`)).toEqual(partsOf("#a=b"));
  });

  // The runner ends a test that takes longer than its limit: a second each is far above linear and far below quadratic.
  it.each(["x", "=", ",", "%", "%26", "%e0", "a=b&", "a=b,", "&amp", "&gt", "&a;", ".", "%2", "\ud800", "tried=,"])(
    "reads a megabyte of %j in time",
    { timeout: 1_000 },
    (unit) => {
      const junk = unit.repeat(Math.ceil(1_000_000 / unit.length));
      for (const text of [`#${junk}`, `#who=all&${junk}`, `#who=all${junk}=`]) {
        const { parts, heading } = partsOf(text);
        expect(parts.filter(isPair).length).toBeLessThanOrEqual(mostValues);
        expect(parts.length).toBeLessThanOrEqual(20_000);
        expect(heading.length).toBeLessThanOrEqual(20_000);
      }
    },
  );

  it("never throws, and its pairs hold ids only", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { key, values } of pairsOf(text)) for (const id of [key, ...values]) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("stateText", () => {
  it.each([
    ["#a=b", "?c=d", "#a=b"],
    ["#a%3Db", "?c=d", "#a%3Db"],
    ["#heading", "?c=d", "?c=d"],
    ["", "?c=d", "?c=d"],
    ["#heading", "", ""],
  ])("of the fragment %s and the query %s is %s", (hash, search, text) => {
    expect(stateText({ hash, search })).toBe(text);
  });
});
