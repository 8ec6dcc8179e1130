import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/commands/catalogue";
import { checkCmd } from "@/lib/commands/cmd-check";
import { readCmd } from "@/lib/commands/cmd-syntax";
import { checkSh } from "@/lib/commands/sh-check";

const kitchen: Catalogue = {
  cmdlets: { "Get-Kettle": { module: "Kitchen" } },
  programs: {
    whistle: { switches: ["/t"], source: "https://example.com" },
    cup: { source: "https://example.com" },
    set: { builtIn: true, source: "https://example.com" },
    echo: { builtIn: true, source: "https://example.com" },
  },
};
const check = (code: string) => checkCmd(code, kitchen).map(({ line, expected, found }) => `${line}: ${expected}; ${found}`);

describe("checkCmd", () => {
  it.each([
    'whistle /t "HOSTNAME" >nul 2>nul',
    'set "lid=%SystemRoot%\\lid"\nif not exist "%lid%" echo no lid> "%lid%"',
    'for /f "tokens=2,*" %a in (\'whistle "x" ^| cup "y"\') do if not "%b"=="" cup "%b" 2>nul',
    "whistle && cup || cup & echo done",
    "(whistle /t 5) >nul 2>&1",
    "rem whistle /loud HOSTNAME",
    'whistle "a & b | c > d"',
    "whistle ^%SystemDrive^%\\x",
  ])("has nothing against %j", (code) => {
    expect(check(code)).toEqual([]);
  });

  it.each([
    ['whistle "a', /quotes in pairs/],
    ["kettle", /a program of content\/cmdlets\.ts/],
    ["Get-Kettle", /Command Prompt has no cmdlets/],
    ["whistle /loud", /a switch of whistle: \/t; \/loud/],
    ["whistle HOSTNAME", /HOSTNAME inside double quotes/],
    ["whistle %TEAPOT%", /a variable that Windows sets.*; %TEAPOT%/],
    ["whistle &", /a command after the sign/],
    ["& whistle", /a command before the sign/],
    ["whistle & & cup", /a command between two signs/],
    ["whistle >", /a file after < or >/],
    ["whistle \u201ca\u201d", /plain quotes/],
    ["if whistle == cup echo x", /a form of for or if/],
    ["for /f \"tokens=2,*\" %a in ('kettle') do cup", /a program of content\/cmdlets\.ts.*; kettle/],
    ['if exist "x" kettle', /kettle/],
  ])("complains about %j", (code, complaint) => {
    expect(check(code).join("\n")).toMatch(complaint);
  });
});

describe("readCmd", () => {
  it("passes on what the program gets", () => {
    expect(readCmd('cup "a b" c^&d ^%X^% "e^f" > "g h" 2>nul').invocations).toEqual([
      { name: "cup", passed: ["a b", "c&d", "%X%", "e^f"], line: 1 },
    ]);
  });
});

describe("checkSh", () => {
  it("wants what is filled in inside single quotes", () => {
    expect(checkSh("az vm start --name 'VMNAME'  # VMNAME")).toEqual([]);
    expect(checkSh('az vm start --name "VMNAME"')).toMatchObject([
      { line: 1, expected: "VMNAME inside single quotes", found: "double quotes" },
    ]);
    expect(checkSh("az vm list\naz vm start --name VMNAME")).toMatchObject([
      { line: 2, expected: "VMNAME inside single quotes", found: "no quotes" },
    ]);
    expect(checkSh("echo 'x").map(({ expected }) => expected)).toEqual(["quotes in pairs"]);
  });
});
