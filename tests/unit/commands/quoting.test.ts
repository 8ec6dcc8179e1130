import fc from "fast-check";
import type { Parser } from "web-tree-sitter";
import { beforeAll, describe, expect, it } from "vitest";
import { readCmd } from "@/lib/commands/cmd-syntax";
import { readPowerShell } from "@/lib/commands/powershell-syntax";
import { powerShellParser } from "@/lib/commands/powershell-parser";
import { fill, quoteCmd, quotePowerShell, quoteReg } from "@/lib/commands/quoting";
import { hostile } from "./hostile";

let parser: Parser;
beforeAll(async () => {
  parser = await powerShellParser();
});

const runs = { numRuns: 2000 };

/** A literal string as PowerShell reads it: any single quote, plain or typographic, ends it unless another follows. */
function readLiteral(text: string): { value: string; rest: string } {
  let value = "";
  for (let i = 1; i < text.length; i++) {
    const char = text[i] ?? "";
    if (!/['\u2018-\u201b]/.test(char)) value += char;
    else if (/['\u2018-\u201b]/.test(text[i + 1] ?? "")) value += text[i++];
    else return { value, rest: text.slice(i + 1) };
  }
  return { value, rest: "" };
}

describe("fill", () => {
  it("marks what is filled in and what is not yet", () => {
    expect(fill("mstsc /v:'HOSTNAME' 'SESSIONID'", "powershell", { HOSTNAME: "server01" })).toEqual([
      { text: "mstsc /v:'", filled: false },
      { text: "server01", name: "HOSTNAME", filled: true },
      { text: "' '", filled: false },
      { text: "SESSIONID", name: "SESSIONID", filled: false },
      { text: "'", filled: false },
    ]);
  });

  it("begins with Windows' own port", () => {
    expect(fill("'HOSTNAME:PORT'", "powershell", { HOSTNAME: "server01" }).map(({ text }) => text)).toEqual([
      "'",
      "server01",
      ":",
      "3389",
      "'",
    ]);
  });

  it("puts an IPv6 address before a port into brackets, and only there", () => {
    const filled = (code: string) => fill(code, "powershell", { HOSTNAME: "2001:db8::10" }).map(({ text }) => text);
    expect(filled("'HOSTNAME:PORT'").join("")).toBe("'[2001:db8::10]:3389'");
    expect(filled("'HOSTNAME'").join("")).toBe("'2001:db8::10'");
  });

  it("leaves the word where an older program would read a value as a quote, a backslash or the end of reading", () => {
    for (const value of ["a\u030eb", "a\uff02b", "a\u00a5", "a\uff3cb"])
      for (const shell of ["powershell", "cmd"] as const) expect(fill("USERNAME", shell, { USERNAME: value })[0]?.filled).toBe(false);
    expect(fill("USERNAME", "powershell", { USERNAME: "--%" })[0]?.filled).toBe(false);
  });

  it("leaves a word alone that only contains a placeholder", () => {
    expect(fill("$env:COMPUTERNAME HOSTNAMES", "powershell", { HOSTNAME: "x" }).map(({ text }) => text)).toEqual([
      "$env:COMPUTERNAME HOSTNAMES",
    ]);
  });

  it("never lets a value out of the quotes of PowerShell", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const segments = fill("Get-Item -LiteralPath 'C:\\USERNAME' -Force", "powershell", { USERNAME: value });
        if (!segments[1]?.filled) return;
        const code = segments.map(({ text }) => text).join("");
        const literal = readLiteral(code.slice(code.indexOf("'")));
        expect(literal).toEqual({ value: `C:\\${value}`, rest: " -Force" });
        // The grammar knows the plain quote alone; for values without the others it must agree.
        if (/[\u2018-\u201f]/.test(value)) return;
        const { invocations, faults } = readPowerShell(parser, code);
        expect(faults).toEqual([]);
        expect(invocations.map(({ name, words }) => [name, words.map((word) => word.literal ?? word.text)])).toEqual([
          ["Get-Item", ["LiteralPath", `C:\\${value}`, "Force"]],
        ]);
      }),
      runs,
    );
  });

  it("never lets a value out of the quotes of Command Prompt", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const segments = fill('ping "USERNAME" -n 2', "cmd", { USERNAME: value });
        if (!segments[1]?.filled) return;
        const code = segments.map(({ text }) => text).join("");
        expect(code.match(/"/g)).toHaveLength(2);
        expect(code).not.toMatch(/[%!\n\r\0]/);
        expect(readCmd(code).invocations).toEqual([{ name: "ping", passed: [value, "-n", "2"], line: 1 }]);
      }),
      runs,
    );
  });

  it("never lets a value out of the quotes of a Unix shell or a .reg file", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const sh = fill("az vm start --name 'VMNAME' --no-wait", "sh", { VMNAME: value });
        if (sh[1]?.filled) {
          const inside = sh
            .map(({ text }) => text)
            .join("")
            .slice("az vm start --name ".length, -" --no-wait".length);
          expect(inside.split("'\\''").join("\u0000").slice(1, -1)).toBe(value.replaceAll("'", "\u0000"));
          expect(inside.split("'\\''").join("").match(/'/g)).toHaveLength(2);
        }
        const reg = fill('"Name"="USERNAME"', "reg", { USERNAME: value });
        if (reg[1]?.filled) expect(JSON.parse(`"${reg[1].text}"`)).toBe(value);
      }),
      runs,
    );
  });

  it("leaves the word where the shell could not hold the value", () => {
    for (const value of ['a"b', "%TEMP%", "!x!", "a\nb", "C:\\"])
      expect(fill('"USERNAME"', "cmd", { USERNAME: value })[1]).toMatchObject({ text: "USERNAME", filled: false });
    expect(fill("'USERNAME'", "powershell", { USERNAME: "a\nb" })[1]).toMatchObject({ filled: false });
  });
});

describe("quoting of our own text", () => {
  it("escapes what each language escapes", () => {
    expect(quotePowerShell("O'Brien\u2019s")).toBe("'O''Brien\u2019\u2019s'");
    expect(quoteReg('C:\\a "b"')).toBe('"C:\\\\a \\"b\\""');
    expect(quoteCmd("C:\\Program Files")).toBe('"C:\\Program Files"');
  });

  it("refuses what nothing escapes", () => {
    expect(() => quoteCmd("50%")).toThrow('cmd: expected text that quotes can hold; found "50%"');
    expect(() => quotePowerShell("two\nlines")).toThrow("powershell: expected text");
  });
});
