import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hex } from "@/lib/codes/hex";
import { mended } from "@/lib/codes/mistyped";
import { readCodes, type ReadPair } from "@/lib/codes/read";
import { tables } from "./tables";

const read = (text: string): ReadPair => readCodes(text, tables);
/** The pair alone, for tables of examples. */
const pair = (text: string) => [read(text).disconnect?.number, read(text).extended?.number];

describe("what a reader types", () => {
  test.each([
    ["0x904", 0x904],
    ["0X904", 0x904],
    ["0x 904", 0x904],
    ["  0x00000904 ", 0x904],
    ["904", 0x904],
    ["2308", 0x904],
    ["516", 0x204],
    ["B09", 0xb09],
    ["b09", 0xb09],
    ["error 904", 0x904],
    ["code 2308 (0x904)", 0x904],
    ["0x904 (2308)", 0x904],
    ["0x904 = 2308", 0x904],
    ["Reason = 2308", 0x904],
    ["reason 263", 0x107],
    ["０ｘ９０４", 0x904],
  ])("%s alone is a disconnect code", (text, number) => {
    expect(pair(text)).toEqual([number, undefined]);
  });

  test.each([
    ["0x7", 0x7],
    ["7", 0x7],
    ["extended error code 0x7", 0x7],
    ["Extended: 7", 0x7],
    ["extended code 0x3", 0x3],
    ["0x112f", 0x112f],
    ["112F", 0x112f],
  ])("%s alone is an extended code", (text, number) => {
    expect(pair(text)).toEqual([undefined, number]);
  });

  test.each([
    "904 7",
    "2308 7",
    "0x904 7",
    "904 0x7",
    "0x904/0x7",
    "904/7",
    "904:7",
    "0x904,0x7",
    "0x904 (2308) 0x7 (7)",
    "error 0x904 extended 0x7",
    "Error code: 0x904 Extended error code: 0x7",
    "Extended error code: 0x7, error code: 0x904",
    "Error code: 904\nExtended error code: 7",
    "0x7 0x904",
    "Fehlercode: 0x904, Erweiterter Fehlercode: 0x7",
    "Code d'erreur : 0x904\nCode d'erreur étendu : 0x7",
    "Código de error: 0x904\nCódigo de error extendido: 0x7",
    "错误代码： 0x904\n扩展错误代码： 0x7",
    "エラー コード: 0x904\n拡張エラー コード: 0x7",
    "Код ошибки: 0x904\nРасширенный код ошибки: 0x7",
    "error 0x904 with extended 7 since Monday",
  ])("%j is the pair 0x904 and 0x7", (text) => {
    expect(pair(text)).toEqual([0x904, 0x7]);
  });

  test("a pair of equal numbers stays a pair", () => {
    expect(pair("0x3 0x3")).toEqual([3, 3]);
    expect(pair("3 3")).toEqual([3, 3]);
    expect(pair("3 0x3")).toEqual([3, 3]);
  });

  test("an unknown number is handed on, so that a hint can be given", () => {
    expect(pair("0x304")).toEqual([0x304, undefined]);
    expect(pair("error code 9999")).toEqual([9999, undefined]);
    expect(pair("We get error 9999 since Monday")).toEqual([9999, undefined]);
  });
});

describe("how a number was read", () => {
  test("0x is taken at its word", () => {
    expect(read("Error code: 0x904").disconnect).toEqual({
      number: 0x904,
      words: "Error code: 0x904",
      notation: "hexadecimal",
      assumed: false,
    });
  });

  test("without 0x a known hexadecimal code comes first", () => {
    expect(read("904").disconnect).toMatchObject({ number: 0x904, notation: "hexadecimal", assumed: true });
  });

  test("otherwise the number is decimal", () => {
    expect(read("2308").disconnect).toMatchObject({ number: 2308, notation: "decimal", assumed: true });
    expect(read("519").disconnect).toMatchObject({ number: 0x207, notation: "decimal", assumed: true });
  });

  test("event 1026 writes decimal numbers, even where hexadecimal would be known", () => {
    expect(read("RDP ClientActiveX has been disconnected (Reason= 263)").disconnect).toEqual({
      number: 263,
      words: "Reason= 263",
      notation: "decimal",
      assumed: false,
    });
    expect(readCodes("Reason = 516", { ...tables, disconnect: [{ number: 516 }, { number: 0x516 }] }).disconnect?.number).toBe(516);
  });

  test("the other reading is named where it is a known code too", () => {
    expect(read("904 10").extended).toMatchObject({ number: 0x10, notation: "hexadecimal", assumed: true, otherwise: 10 });
  });

  test("a digit that reads the same either way is not assumed", () => {
    expect(read("904 7").extended).toMatchObject({ number: 7, assumed: false });
  });

  test("a restatement settles the notation", () => {
    expect(read("code 2308 (0x904)").disconnect).toMatchObject({ words: "code 2308 (0x904)", assumed: false });
  });
});

const dialog = (error: string, extended: string) => `[Window Title]
Remote Desktop Connection

[Content]
An authentication error has occurred (Code: 0x80080005).
The code 0x204 in this sentence is not the one.

[^] Hide details  [OK]

[Expanded Information]
${error}
${extended}
Timestamp (UTC): 05/01/26 12:46:53 PM
Activity ID: 00000904-1111-2222-3333-444444444444

Press Ctrl+C to copy.`;

describe("what a reader pastes", () => {
  test("of the whole dialog only the lines below the marker count", () => {
    expect(pair(dialog("Error code: 0x904", "Extended error code: 0x7"))).toEqual([0x904, 0x7]);
  });

  test("labels in a language that we do not know do not matter", () => {
    expect(pair(dialog("Kodi i gabimit: 0x904", "Kodi i zgjeruar i gabimit: 0x7"))).toEqual([0x904, 0x7]);
  });

  test("a masked code is not read", () => {
    expect(pair(dialog("Error code: 0x90x", "Extended error code: 0x7"))).toEqual([undefined, 0x7]);
  });

  test("the first of two attempts counts", () => {
    const attempts = `${dialog("Error code: 0x204", "Extended error code: 0x0")}\n${dialog("Error code: 0x904", "Extended error code: 0x7")}`;
    expect(pair(attempts)).toEqual([0x204, 0x0]);
  });

  test.each([
    "",
    "Remote Desktop does not work",
    "192.168.0.1",
    "three of 3 users, 7 days, 10 hosts",
    "Timestamp (UTC): 05/01/26 12:46:53 PM",
    "0x80080005",
    "Windows 11 10.0.26100.4349",
    "Activity ID: 00000904-1111-2222-3333-444444444444",
    "I tried 7 times on 2026-01-13",
    "extended support ended",
  ])("%j holds no code", (text) => {
    expect(read(text)).toEqual({});
  });

  test.each([
    ["Windows 11 says error 2308 since the update", 0x904],
    ["since the extended support ended I see 0x904", 0x904],
    ["We see 2308 on three hosts", 0x904],
    ["error 0x904 after 7 days", 0x904],
    ["it happens 3 times a day: 0x904", 0x904],
    ["0x904 3 times", 0x904],
    ["It was 0x904 first and later became 0x204", 0x904],
    ["It was 0x904 on Monday but today we see 0x107", 0x904],
    ["The log holds 0x3 in places. Error code: 0x904", 0x904],
    ["The deadline was extended\n0x107", 0x107],
  ])("%j holds one code, and no count is taken for the second", (text, number) => {
    expect(pair(text)).toEqual([number, undefined]);
  });
});

const codes = (kind: "disconnect" | "extended") => fc.constantFrom(...tables[kind].map(({ number }) => number));

describe("for any text", () => {
  test("it never throws, stays within the range of codes and quotes the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."0x9047abf ()=:/.,\nerorcd") })), (text) => {
        const { disconnect, extended } = read(text);
        for (const code of [disconnect, extended]) {
          if (code === undefined) continue;
          expect(code.number).toBeGreaterThanOrEqual(0);
          expect(code.number).toBeLessThanOrEqual(0xffff);
          expect(mended(text.normalize("NFKC")).text.replace(/\s+/g, " ")).toContain(code.words);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["0x9O4", 0x904, "0x9O4 as 0x904"],
    ["Ox904", 0x904, "Ox904 as 0x904"],
    ["0×904", 0x904, "0×904 as 0x904"],
    ["0x9 04", 0x904, "0x9 04 as 0x904"],
    ["0x 904", 0x904, undefined],
    ["0x904 07", 0x904, undefined],
  ])("%s is read as it was meant, and says so", (text, number, readSo) => {
    expect(read(text)).toMatchObject({ disconnect: { number } });
    expect(read(text).readSo).toBe(readSo);
  });

  test("two codes without a word keep the order of the dialog", () => {
    expect(read("0x4 0x0")).toMatchObject({ disconnect: { number: 4 }, extended: { number: 0 } });
    expect(read("0x7 0x904")).toMatchObject({ disconnect: { number: 0x904 }, extended: { number: 7 } });
  });

  test("a pair written out is read back", () => {
    const written = fc.constantFrom(
      (error: number, extended: number) => `${hex(error)} ${hex(extended)}`,
      (error: number, extended: number) => `${hex(error)}/${hex(extended)}`,
      (error: number, extended: number) => `error ${hex(error)} extended ${hex(extended)}`,
      (error: number, extended: number) => dialog(`Error code: ${hex(error).toLowerCase()}`, `Extended error code: ${hex(extended)}`),
      (error: number, extended: number) => dialog(`Fehlercode: ${hex(error)}`, `Erweiterter Fehlercode: ${hex(extended)}`),
    );
    fc.assert(
      fc.property(codes("disconnect"), codes("extended"), written, (error, extended, write) => {
        expect(pair(write(error, extended))).toEqual([error, extended]);
      }),
    );
  });

  test("lines without a number around a dialog change nothing", () => {
    const chatter = fc.array(fc.constantFrom("Hello,", "please help", "", "> it worked yesterday", "— Kim"), { maxLength: 5 });
    fc.assert(
      fc.property(chatter, chatter, (before, after) => {
        const text = [...before, "Error code: 0x904", "Extended error code: 0x7", ...after].join("\n");
        expect(pair(text)).toEqual([0x904, 0x7]);
      }),
    );
  });

  // Where time grew with the square of the length, this would outlast the runner's limit many times over.
  test.each(["9", "0x", "a", "0x9 ", "9.", "9:", " ", "(", "9a", "é", "error ", "0x904 ", "\n"])("reads a megabyte of %j", (unit) => {
    expect(() => read(unit.repeat(1_000_000 / unit.length))).not.toThrow();
  });
});
