import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, fitsIn, largestFile } from "@/lib/findings/decode";

const text = "Fehlercode: 0x904\r\nErweiterter Fehlercode: 0x7 – größer\r\n";
const utf8 = new TextEncoder().encode(text);
const utf16 = (value: string, swap = false) => {
  const bytes = Uint8Array.from(Buffer.from(value, "utf16le"));
  return swap ? Uint8Array.from(Buffer.from(bytes).swap16()) : bytes;
};
const joined = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** The bytes of a text in a code page: looked up among all that the decoder knows. */
function inCodePage(written: string, codePage: string): Uint8Array {
  const decoder = new TextDecoder(codePage);
  const bytes = new Map<string, readonly number[]>();
  for (let one = 0; one < 256; one += 1) {
    for (let two = 255; two > 63; two -= 1) {
      const letter = decoder.decode(Uint8Array.of(one, two));
      if ([...letter].length === 1) bytes.set(letter, [one, two]);
    }
    const letter = decoder.decode(Uint8Array.of(one));
    if (letter !== "\ufffd") bytes.set(letter, [one]);
  }
  return Uint8Array.from([...written].flatMap((letter) => [...(bytes.get(letter) ?? [])]));
}

describe("the text in a file", () => {
  test.each([
    ["UTF-8", utf8],
    ["UTF-8 with a byte order mark", joined([0xef, 0xbb, 0xbf], utf8)],
    ["UTF-16, little end first, with a mark", joined([0xff, 0xfe], utf16(text))],
    ["UTF-16, little end first, without", utf16(text)],
    ["UTF-16, big end first, with a mark", joined([0xfe, 0xff], utf16(text, true))],
    ["UTF-16, big end first, without", utf16(text, true)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes)).toEqual({ kind: "text", text });
  });

  test("mostly Chinese in UTF-16 without a mark, told by its digits and line ends", () => {
    const chinese = "错误代码： 0x904\r\n扩展错误代码： 0x7\r\n此计算机无法连接到远程计算机\r\n";
    expect(decode(utf16(chinese))).toEqual({ kind: "text", text: chinese });
  });

  test.each([
    ["shift_jis", "イベント ID: 1058\r\nソース: Schannel\r\n日付: 2026/03/09\r\n"],
    ["gbk", "错误代码: 0x904\r\n扩展错误代码: 0x7\r\n来源: Schannel\r\n"],
    ["windows-1251", "Код ошибки: 0x904\r\nРасширенный код ошибки: 0x7\r\nИсточник: Schannel\r\n"],
    ["windows-1252", "Catégorie de tâche : Aucune\r\nID d'événement : 1058\r\ncréé à l'été\r\n"],
    ["windows-1252", "Größe überschritten, für den Schlüssel: Zugriff geändert\r\n"],
  ])("the code page %s: %s", (codePage, written) => {
    expect(decode(inCodePage(written, codePage))).toEqual({ kind: "text", text: written });
  });

  test.each([
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
  ])("a picture says so: %s", (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ kind: "picture" });
  });

  test.each(["<!DOCTYPE html>\n<html><script>0x904</script></html>", '\n<?xml version="1.0"?>\n<html lang="de">'])(
    "a saved page: %s",
    (page) => {
      expect(decode(new TextEncoder().encode(page))).toEqual({ kind: "web-page" });
    },
  );

  test("a text that begins as a bitmap does, and one that speaks of a page, are texts", () => {
    for (const words of ["BM 0x904\n", "we saw <html> there\n"]) expect(decode(new TextEncoder().encode(words)).kind).toBe("text");
  });

  test.each([
    ["gzip", [0x1f, 0x8b, 8, 0]],
    ["zip", [0x50, 0x4b, 3, 4]],
  ])("a packed file says so: %s", (_, start) => {
    expect(decode(joined(start, [0, 1, 2, 3]))).toEqual({ kind: "archive" });
  });

  test("the Western code page where it is not valid UTF-8", () => {
    expect(decode(Uint8Array.from([0x47, 0x65, 0x72, 0xe4, 0x74]))).toEqual({ kind: "text", text: "Gerät" });
  });

  test("half a character at the end does no harm", () => {
    expect(decode(joined([0xff, 0xfe], utf16("ab"), [0x63]))).toMatchObject({ kind: "text", text: expect.stringMatching(/^ab/) });
  });

  test("nothing", () => {
    expect(decode(new Uint8Array())).toEqual({ kind: "text", text: "" });
  });

  test("a saved event log is named, other binary files are refused", () => {
    expect(
      decode(
        joined(
          [..."ElfFile\0"].map((letter) => letter.charCodeAt(0)),
          new Uint8Array(200),
        ),
      ),
    ).toEqual({ kind: "event-log-file" });
    expect(decode(joined([0x25, 0x50, 0x44, 0x46], new Uint8Array(200)))).toEqual({ kind: "no-text" });
  });

  test("10 MB are read and 100 MB are refused, by their size alone", () => {
    expect([10, 32].map((mega) => fitsIn(mega * 1024 * 1024))).toEqual([true, true]);
    expect(fitsIn(100 * 1024 * 1024)).toBe(false);
    expect(decode({ length: largestFile + 1 } as Uint8Array)).toEqual({ kind: "too-large" });
  });

  test("no bytes throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(["text", "no-text", "event-log-file"]).toContain(decode(bytes).kind);
      }),
    );
  });
});
