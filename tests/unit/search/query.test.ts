import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuery } from "@/lib/search/query";
import { readyWords } from "@/lib/search/words";

const words = readyWords({
  ignored: ["the", "is"],
  meant: { "wont restart": "hangs restart", certs: "certificates", blak: "black" },
  same: { rdp: "remote desktop" },
});
const known = {
  disconnect: [{ number: 0x904 }, { number: 0x204 }, { number: 0x3 }],
  extended: [{ number: 0x7 }, { number: 0x402 }],
};
const read = (text: string) => readQuery(text, words, known);
const terms = (text: string) => read(text).words.map(({ alternatives }) => alternatives[0]!.join(" "));

describe("words", () => {
  test("filling words go, unless nothing else is there", () => {
    expect(terms("is the service")).toEqual(["service"]);
    expect(terms("the is")).toEqual(["the", "is"]);
  });
  test("spelling and phrases are put right, with or without apostrophe", () => {
    expect(terms("blak")).toEqual(["black"]);
    expect(terms("TermService won't restart")).toEqual(["termservice", "hang", "restart"]);
    expect(terms("Certs")).toEqual(["certificate"]);
  });
  test("other words for one are looked for beside it", () => {
    expect(read("rdp").words[0]!.alternatives).toEqual([["rdp"], ["remote", "desktop"]]);
  });
  test("numbers and names with digits are exact", () => {
    expect(read("36874 0x00000904 tls12 screen").words.map(({ exact }) => exact)).toEqual([true, true, true, false]);
    expect(terms("0x00000904")).toEqual(["0x904"]);
  });
});

describe("codes", () => {
  const codes = (text: string) => read(text).codes.map(({ role, number }) => `${role} ${number.toString(16)}`);
  test.each([
    ["0x904", ["disconnect 904"]],
    ["904", ["disconnect 904"]],
    ["2308", ["disconnect 904"]],
    ["904 7", ["disconnect 904", "extended 7"]],
    ["error 0x904 extended 0x7", ["disconnect 904", "extended 7"]],
    ["516", ["disconnect 204"]],
    ["7", ["extended 7"]],
    ["36874", []],
    ["event 516", []],
    ["the service is black", []],
  ])("%s", (text, found) => expect(codes(text)).toEqual(found));

  test("a lone decimal number that only the other table has may be an event", () => {
    expect(read("1026").codes).toEqual([{ role: "extended", number: 0x402, sure: false }]);
    expect(read("0x402").codes).toEqual([{ role: "extended", number: 0x402, sure: true }]);
    expect(read("2308").codes[0]!.sure).toBe(true);
  });
});

test("any text is read, and no more than a dozen words of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      expect(read(text).words.length).toBeLessThanOrEqual(12);
    }),
  );
});
