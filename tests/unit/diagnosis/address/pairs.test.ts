import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryInto, joinPairs, pairsOf, valuesOf, withAnswer, withFixed, withTried, withValues } from "@/lib/diagnosis/address/pairs";
import { hostileText } from "./hostile-text";

const changed = (text: string, change: (pairs: ReturnType<typeof pairsOf>) => ReturnType<typeof pairsOf>) =>
  joinPairs(change(pairsOf(text)));

describe("pairsOf and joinPairs", () => {
  it.each([
    ["sorts, tried and fixed last", "#tried=x&b=1x&fixed=y&zoo=c&a=d", "a=d&zoo=c&tried=x&fixed=y"],
    ["joins a key that stands there twice", "#a=c&b=d&a=b,c", "a=b,c&b=d"],
    ["leaves out what cannot be ids", "#a=b&A=b&a=%&=c&d=&e&f=g", "a=b&f=g"],
    ["gives nothing for a heading", "#a-heading", ""],
  ])("%s", (_what, text, joined) => {
    expect(joinPairs(pairsOf(text))).toBe(joined);
  });

  it("write what they read as they wrote it before", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const joined = joinPairs(pairsOf(text));
        expect(joinPairs(pairsOf(`#${joined}`))).toBe(joined);
      }),
    );
  });
});

describe("a change of the pairs", () => {
  it("answers a question anew", () => {
    expect(changed("#b=c&a=b,c", (pairs) => withAnswer(pairs, "a", "d"))).toBe("a=d&b=c");
    expect(changed("#b=c", (pairs) => withAnswer(pairs, "a", "d"))).toBe("a=d&b=c");
  });

  it("sets several values, or none", () => {
    expect(changed("#b=c", (pairs) => withValues(pairs, "a", ["z", "y", "z"]))).toBe("a=y,z&b=c");
    expect(changed("#a=b&b=c", (pairs) => withValues(pairs, "a", []))).toBe("b=c");
    expect(changed("#b=c", (pairs) => withValues(pairs, "A", ["b"]))).toBe("b=c");
    expect(changed("#b=c", (pairs) => withValues(pairs, "a", ["<b>"]))).toBe("b=c");
  });

  it("adds a cause that was tried, which then is not fixed, and the other way round", () => {
    expect(changed("#a=b&tried=z", (pairs) => withTried(pairs, "x"))).toBe("a=b&tried=x,z");
    expect(changed("#tried=x&fixed=y", (pairs) => withTried(pairs, "y"))).toBe("tried=x,y");
    expect(changed("#tried=x,y&fixed=z", (pairs) => withFixed(pairs, "y"))).toBe("tried=x&fixed=y");
  });

  it("leaves the pairs it got as they are", () => {
    const pairs = pairsOf("#b=c&tried=x");
    const before = JSON.stringify(pairs);
    withAnswer(pairs, "a", "d");
    withTried(pairs, "y");
    carryInto("/x/#a=b", pairs);
    joinPairs(pairs);
    expect(JSON.stringify(pairs)).toBe(before);
    expect(valuesOf(pairs, "a")).toEqual([]);
  });
});

describe("carryInto", () => {
  it.each([
    ["/fix/fips/", "#a=b&tried=x", "/fix/fips/#a=b&tried=x"],
    ["/fix/fips/#undo", "#a=b", "/fix/fips/#a=b&undo"],
    ["#undo", "#a=b", "#a=b&undo"],
    ["/next/#q=own", "#q=earlier&a=b", "/next/#a=b&q=own"],
    ["/next/#q=own&undo", "#a=b&elsewhere", "/next/#a=b&q=own&undo"],
    ["/result/#tried=y", "#tried=x&a=b", "/result/#a=b&tried=x,y"],
    ["/result/#fixed=x", "#tried=x,y&fixed=z&a=b", "/result/#a=b&tried=y&fixed=x"],
    ["/result/#tried=x", "#a=b&fixed=x", "/result/#a=b&tried=x"],
    ["/next/?from=mail#undo", "#a=b", "/next/?from=mail#a=b&undo"],
    ["/next/", "#heading", "/next/"],
    ["/next/#heading", "", "/next/#heading"],
  ])("into %s of %s gives %s", (href, text, carried) => {
    expect(carryInto(href, pairsOf(text))).toBe(carried);
  });

  it("gives the same when it is done twice", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (own, text) => {
        const once = carryInto(`/x/#${own}`, pairsOf(text));
        expect(carryInto(once, pairsOf(text))).toBe(once);
      }),
    );
  });
});
