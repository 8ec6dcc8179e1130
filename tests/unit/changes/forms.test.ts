import type { Parser } from "web-tree-sitter";
import { beforeAll, describe, expect, it } from "vitest";
import { changes } from "@/content/changes";
import { type Change, keyPath, type ValueChange } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import { asBatch } from "../../fixtures/as-batch";
import { readCmd } from "@/lib/commands/cmd-syntax";
import type { Command, Shell } from "@/lib/commands/command";
import { type Invocation, readPowerShell } from "@/lib/commands/powershell-syntax";
import { kettle } from "./sample";

const all: [string, Change][] = [...Object.entries(changes), ["kettle", kettle]];
const code = (command: Command, shell: Shell) => command.forms.find((form) => form.shell === shell)?.code ?? "";

let parser: Parser;
beforeAll(async () => {
  const { powerShellParser } = await import("@/lib/commands/powershell-parser");
  parser = await powerShellParser();
});

/** A value as a form names it: key, name, type and data, or that it goes. */
type Named = readonly [key: string, name: string, type: string, data: string];

const wanted = ({ key, name, to }: ValueChange): Named =>
  to === "absent"
    ? [keyPath(key), name, "absent", ""]
    : [keyPath(key), name, to.type, typeof to.data === "object" ? to.data.join(",") : String(to.data)];

const types: Readonly<Record<string, string>> = {
  DWord: "REG_DWORD",
  String: "REG_SZ",
  ExpandString: "REG_EXPAND_SZ",
  MultiString: "REG_MULTI_SZ",
  Binary: "REG_BINARY",
};

/** The value of a parameter, a path as the other forms write it. */
function argument(call: Invocation, parameter: string): string {
  const at = call.words.findIndex((word) => word.kind === "parameter" && word.text === parameter);
  const word = call.words[at + 1];
  return at < 0 || !word ? "" : (word.literal ?? word.text).replace(":\\", "\\");
}

/** What the PowerShell form sets, read from the parse tree. */
function setByPowerShell(text: string): Named[] {
  const { invocations, faults } = readPowerShell(parser, text);
  expect(faults).toEqual([]);
  return invocations.flatMap((call): Named[] => {
    const key = argument(call, "Path");
    const name = argument(call, "Name");
    if (call.name === "Remove-ItemProperty") return [[key, name, "absent", ""]];
    if (call.name !== "Set-ItemProperty") return [];
    const written = argument(call, "Value");
    const bytes = [...written.matchAll(/0x(..)/g)].map(([, pair]) => pair).join("");
    const data = written.startsWith("'")
      ? written
          .split(/,\s*/)
          .map((part) => part.slice(1, -1))
          .join(",")
      : bytes || written;
    return [[key, name, types[argument(call, "Type")] ?? "", data]];
  });
}

/** What the form for Command Prompt sets, read as Command Prompt reads it. */
function setByCmd(text: string): Named[] {
  const { invocations, faults } = readCmd(text);
  expect(faults).toEqual([]);
  return invocations
    .filter(({ name, passed: [verb] }) => name === "reg" && verb !== "query")
    .map(({ passed: [verb = "", key = "", , name = "", , type = "", , data = ""] }) =>
      verb === "delete" ? [key, name, "absent", ""] : [key, name, type, type === "REG_MULTI_SZ" ? data.replaceAll("\\0", ",") : data],
    );
}

/** What the .reg form sets, read line by line. */
function setByReg(text: string): Named[] {
  let key = "";
  const named: Named[] = [];
  const hex = (bytes: string) => bytes.split(",").map((byte) => Number.parseInt(byte, 16));
  const utf16 = (bytes: string) => Buffer.from(hex(bytes)).toString("utf16le").replace(/\0+$/, "");
  for (const line of text.replaceAll("\\\n  ", "").split("\n")) {
    key = /^\[(.*)\]$/.exec(line)?.[1]?.replace("HKEY_LOCAL_MACHINE", "HKLM").replace("HKEY_CURRENT_USER", "HKCU") ?? key;
    const [, name, data] = /^"([^"]+)"=(.*)$/.exec(line) ?? [];
    if (name === undefined || data === undefined) continue;
    const [, kind = "", bytes = ""] = /^(dword|hex(?:\(\d\))?):(.*)$/.exec(data) ?? [];
    if (data === "-") named.push([key, name, "absent", ""]);
    else if (kind === "dword") named.push([key, name, "REG_DWORD", String(Number.parseInt(bytes, 16))]);
    else if (kind === "hex") named.push([key, name, "REG_BINARY", bytes.replaceAll(",", "")]);
    else if (kind === "hex(2)") named.push([key, name, "REG_EXPAND_SZ", utf16(bytes)]);
    else if (kind === "hex(7)") named.push([key, name, "REG_MULTI_SZ", utf16(bytes).replaceAll("\0", ",")]);
    else named.push([key, name, "REG_SZ", data.slice(1, -1).replace(/\\(.)/g, "$1")]);
  }
  return named;
}

describe.each(all)("%s", (id, change) => {
  const commands = changeCommands(id, change);
  const values = change.values.map(wanted);

  it("sets the same keys, values, types and data in each form", () => {
    expect(setByPowerShell(code(commands.apply, "powershell"))).toEqual(values);
    expect(setByCmd(code(commands.apply, "cmd"))).toEqual(values);
    expect(setByReg(commands.regFile.text)).toEqual(values);
  });

  it("notes, proves and undoes the same values in PowerShell and Command Prompt", () => {
    for (const command of [commands.before, commands.undo]) {
      for (const shell of ["powershell", "cmd"] as const) {
        for (const [key, name] of values) {
          expect(code(command, shell)).toContain(key);
          expect(code(command, shell)).toMatch(new RegExp(`["']${name}["']`));
        }
      }
    }
    const asked = readPowerShell(parser, code(commands.proof, "powershell")).invocations.filter((call) => call.name === "Get-ItemProperty");
    expect(asked.map((call) => [argument(call, "Path"), argument(call, "Name")])).toEqual(values.map(([key, name]) => [key, name]));
    expect(readCmd(code(commands.proof, "cmd")).invocations.map(({ passed: [, key, , name] }) => [key, name])).toEqual(
      values.map(([key, name]) => [key, name]),
    );
  });

  it("asks no question", () => {
    const forms = [commands.before, commands.apply, commands.proof, commands.undo].flatMap((command) => command.forms);
    for (const line of forms.filter(({ shell }) => shell !== "gui").flatMap((form) => form.code.split("\n"))) {
      if (/\breg(\.exe)? (add|delete)\b/.test(line)) expect(line).toMatch(/ \/f\b/);
      if (/\breg(\.exe)? export\b/.test(line)) expect(line).toMatch(/ \/y\b/);
      if (/^del .*\*/.test(line)) expect(line).toContain("/q");
      expect(line).not.toMatch(/\b(pause|Read-Host|choice)\b/);
    }
  });

  it("makes a key anew only where a sound Windows may lack it", () => {
    const made = readPowerShell(parser, code(commands.apply, "powershell")).invocations.filter((call) => call.name === "New-Item");
    const lacking = new Set(
      change.values.filter(({ key, to }) => key.below !== undefined && to !== "absent").map(({ key }) => keyPath(key)),
    );
    expect(made.map((call) => argument(call, "Path"))).toEqual([...lacking]);
  });
});

describe("a block of PowerShell", () => {
  it("is taken whole by a console, where it notes, changes and undoes", () => {
    for (const [id, change] of all) {
      const { before, apply, undo } = changeCommands(id, change);
      for (const command of [before, apply, undo]) expect(code(command, "powershell")).toMatch(/^& \{\n( {2}.*\n)+\}$/);
    }
  });
});

describe("a change in PowerShell", () => {
  it("reads each note and looks at its date, and returns before it sets anything", () => {
    for (const [id, change] of all) {
      const { before, apply } = changeCommands(id, change);
      const text = code(apply, "powershell");
      const guard = text.slice(0, text.indexOf("\n  }\n"));
      expect(guard).toMatch(/if \(\$was\.Count -ne 1\) \{ \$why = 'is missing or damaged\..*' \}\n/);
      expect(guard).toMatch(
        /elseif \(\$yes -ne 'yes' -and \$note\.LastWriteTime -lt \(Get-Date\)\.Date\) \{ \$why = 'is not of today\..*' \}\n/,
      );
      expect(guard).toMatch(/if \(\$why\) \{ "Nothing changed: \$file \$why"; return \}$/);
      expect(guard).not.toMatch(/(Set|Remove)-ItemProperty|New-Item/);
      const named = [...code(before, "powershell").matchAll(/Name = '\w+'; Note = '([^']+)'/g)].map(([, file]) => file);
      expect(named.length).toBe(change.values.length);
      expect([...guard.matchAll(/'(Before-[^']+)'/g)].map(([, file]) => file)).toEqual(named);
    }
  });
});

describe("a change of a value that may protect more already", () => {
  const careful: Change = { ...kettle, values: [{ ...kettle.values[0]!, stronger: [4000, 5000] }] };
  const { apply } = changeCommands("kettle", careful);

  it("looks at the value before it sets anything, in both shells", () => {
    const shell = code(apply, "powershell");
    expect(shell).toContain('if ($now -in 4000, 5000) { "Nothing changed: Whistle is $now, which protects more."; return }');
    expect(shell.indexOf("-in 4000")).toBeLessThan(shell.indexOf("Set-ItemProperty"));
    const prompt = code(apply, "cmd");
    expect([...prompt.matchAll(/if "%a"=="(0x\w+)" set "fresh=no"/g)].map(([, data]) => data)).toEqual(["0xfa0", "0x1388"]);
    expect(prompt.lastIndexOf('set "fresh=no"')).toBeLessThan(prompt.indexOf("reg add"));
  });

  it("says in the file, which cannot look, where not to use it", () => {
    expect(changeCommands("kettle", careful).regFile.text).toContain("; Not where Whistle is 4000 or 5000: ");
  });
});

describe("an undo", () => {
  const timed: Change = {
    ...kettle,
    timed: { minutes: 5, risk: "It is loud." },
    values: [
      { ...kettle.values[0]!, weak: [3389], usual: { type: "REG_DWORD", data: 1 } },
      { ...kettle.values[1]!, usual: "absent" },
    ],
  };
  const guarded: Change = { ...kettle, values: [{ ...kettle.values[0]!, weak: [0, 12] }] };

  it("begins with an answer that it refuses, and asks for another on an old note", () => {
    const undo = changeCommands("kettle", kettle).undo;
    expect(code(undo, "powershell")).toMatch(/^& \{\n {2}\$yes = 'no'\n/);
    expect(code(undo, "powershell")).toContain("elseif ($yes -ne 'yes' -and $note.LastWriteTime -lt (Get-Date).Date)");
    expect(code(undo, "powershell")).not.toContain("protects less");
    expect(code(undo, "cmd")).toMatch(/^set "yes=no"\n/);
    expect(code(undo, "cmd")).not.toContain("protects less");
  });

  it("asks before it puts back what protects less, in both shells by the same data", () => {
    const undo = changeCommands("kettle", guarded).undo;
    expect(code(undo, "powershell")).toContain("Weak = '0x(0|c)$'");
    expect([...code(undo, "cmd").matchAll(/if "%a"=="(0x\w+)" set "ask=yes"/g)].map(([, data]) => data)).toEqual(["0x0", "0xc"]);
    for (const shell of ["powershell", "cmd"] as const) expect(code(undo, shell)).toMatch(/protects less than Windows usually does/);
  });

  it("of a test knows no yes, and names what Windows usually has with the command for it", () => {
    const undo = changeCommands("kettle", timed).undo;
    expect(code(undo, "powershell")).not.toContain("$yes");
    expect(code(undo, "cmd")).not.toContain("yes=no");
    const usual = /Usual = '((?:[^']|'')*)'/.exec(code(undo, "powershell"))?.[1]?.replaceAll("''", "'");
    expect(usual).toBe(
      "Windows' usual: Whistle is 1. The command for it: Set-ItemProperty -Path 'HKLM:\\SOFTWARE\\Kitchen' -Name 'Whistle' -Type DWord -Value 1",
    );
    expect(setByPowerShell(usual!.split("for it: ")[1]!)).toEqual([["HKLM\\SOFTWARE\\Kitchen", "Whistle", "REG_DWORD", "1"]]);
    expect(code(undo, "cmd")).toContain('The command for it: reg add "HKLM\\SOFTWARE\\Kitchen" /v "Whistle" /t REG_DWORD /d 1 /f');
  });
});

describe("a path in any form", () => {
  it("has no small letter after a backslash that a remote shell could read as an end of line or a tab", () => {
    for (const [id, change] of all) {
      const { before, apply, proof, undo } = changeCommands(id, change);
      for (const { code, shell } of [before, apply, proof, undo].flatMap(({ forms }) => forms))
        if (shell === "powershell" || shell === "cmd")
          expect(code.replace(/REG_\\w[+*]/g, "").replaceAll("\\s*", "")).not.toMatch(/\\[a-z]/);
    }
  });
});

describe("a text that Command Prompt cannot hold", () => {
  it("is refused rather than written wrongly", () => {
    const values = [{ key: { always: "HKLM\\SOFTWARE" }, name: "Colour", to: { type: "REG_SZ", data: 'a "red" one' } as const }];
    expect(() => changeCommands("kettle", { ...kettle, values })).toThrow(
      'cmd: expected text that quotes can hold; found "a \\"red\\" one"',
    );
  });
});

describe("asBatch", () => {
  it("doubles the percent signs that belong to no variable, and leaves the others", () => {
    const line = `for /f "tokens=2,*" %a in ('type "%note%"') do reg add "%appdata%" /t %a /d "%b" ^%SystemDrive^%\\x`;
    expect(asBatch(line)).toBe(`for /f "tokens=2,*" %%a in ('type "%note%"') do reg add "%appdata%" /t %%a /d "%%b" %%SystemDrive%%\\x`);
  });
});
