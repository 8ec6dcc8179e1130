import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adopted, caseFor, isDiagnosis, withoutCase } from "@/client/case/which-case";
import { hostileText } from "../diagnosis/address/hostile-text";

const at = (hash: string, search = "") => ({ hash, search });

describe("isDiagnosis", () => {
  it.each([
    ["/diagnose/", "../"],
    ["/diagnose/path/", "../../"],
    ["/wiki/guide/diagnose/result/", "../../"],
    ["/C:/guide/diagnose/path/index.html", "../../"],
    ["/diagnose/index.html", "../"],
  ])("knows %s", (path, root) => expect(isDiagnosis(path, root)).toBe(true));

  it.each([
    ["/", "./"],
    ["/fix/fips/", "../../"],
    ["/codes/0x904/index.html", "../../"],
    ["/diagnose/", "./"],
    ["/diagnose/fix/", "../"],
    ["/diagnose/fix/fips/", "../../"],
    ["/diagnose/no-such-page/", "/"],
  ])("knows that %s, whose site begins at %s, is another", (path, root) => expect(isDiagnosis(path, root)).toBe(false));
});

describe("caseFor", () => {
  it("takes the address before what is kept, sorted and without what cannot be ids", () => {
    for (const diagnosis of [true, false]) expect(caseFor(at("#tried=x&b=c&Q=r&a=b&undo"), "k=e&e=p", diagnosis)).toBe("a=b&b=c&tried=x");
  });

  it.each(["", "#undo", "#Q=r", "#=&="])("takes what is kept where the address is %j", (hash) => {
    for (const diagnosis of [true, false]) expect(caseFor(at(hash), "k=b,a&__proto__=x", diagnosis)).toBe("k=a,b");
  });

  it("takes a query where the model is, and nowhere else", () => {
    expect(caseFor(at("#how", "?a=b"), "k=e", true)).toBe("a=b");
    expect(caseFor(at("#how", "?ref=mail"), "k=e", false)).toBe("k=e");
    expect(caseFor(at("", "?ref=mail"), null, false)).toBe("");
  });

  it("is a text that it reads as the same case, whatever stands in the address or was written into the storage", () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.boolean(), (hash, kept, diagnosis) => {
        const text = caseFor(at(`#${hash}`), kept, diagnosis);
        expect(caseFor(at(""), text, diagnosis)).toBe(text);
        expect(text.length).toBeLessThan(20_000);
      }),
    );
  });
});

describe("adopted", () => {
  it("puts the case into an address without one, and keeps its heading", () => {
    expect(adopted(at(""), "a=b")).toBe("#a=b");
    expect(adopted(at("#main", "?x"), "a=b&tried=c")).toBe("#a=b&tried=c&main");
  });

  it("leaves an address that holds a state, be it a damaged one, and any where there is no case", () => {
    expect(adopted(at("#c=d"), "a=b")).toBeUndefined();
    expect(adopted(at("#Q=r"), "a=b")).toBeUndefined();
    expect(adopted(at("", "?c=d"), "a=b")).toBeUndefined();
    expect(adopted(at("#main"), "")).toBeUndefined();
  });
});

describe("withoutCase", () => {
  it.each([
    ["#a=b&tried=c&undo", "#undo"],
    ["#a=b", ""],
    ["#undo", "#undo"],
    ["", ""],
  ])("leaves of %j %j", (hash, left) => expect(withoutCase(hash)).toBe(left));
});
