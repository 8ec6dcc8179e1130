import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AllCodes, readQuery } from "@/lib/search/query";
import { readyWords } from "@/lib/search/words";

const words = readyWords({
  ignored: ["the", "is"],
  meant: { "wont restart": "hangs restart", certs: "certificates", blak: "black" },
  same: { rdp: "remote desktop" },
  besideNumbers: ["error", "failed", "event"],
  stems: { certificate: "zertifik 证书", expired: "abgelauf 过期", key: "cle" },
});
const known: AllCodes = {
  disconnect: [{ number: 0x904 }, { number: 0x204 }, { number: 0x3 }],
  extended: [{ number: 0x7 }, { number: 0x402 }],
  lists: [
    { id: "status", notation: "hexadecimal", said: ["status"], codes: [{ number: 0xc000006a, name: "STATUS_WRONG_PASSWORD" }] },
    { id: "errno", notation: "decimal", said: ["system"], codes: [{ number: 104, name: "ECONNRESET" }, { number: 1326 }] },
  ],
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

describe("other languages", () => {
  test.each([
    ["Zertifikat abgelaufen", ["certificate", "expired"]],
    ["证书过期", ["certificate", "expired"]],
    ["clé", ["key"]],
    ["clear", ["clear"]],
  ])("%s", (text, meant) => expect(terms(text)).toEqual(meant));
});

test("beside a number, words of every error say nothing", () => {
  expect(terms("event 99999 failed")).toEqual(["99999"]);
  expect(terms("event failed")).toEqual(["event", "failed"]);
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
    ["C000006A", ["status c000006a"]],
    ["status_wrong_password", ["status c000006a"]],
    ["BIO_read returned a system error 104", ["errno 68"]],
    ["a sentence with 904 in it", []],
    ["0×904", ["disconnect 904"]],
    ["1326", ["errno 52e"]],
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
