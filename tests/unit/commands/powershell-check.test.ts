import type { Parser } from "web-tree-sitter";
import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/commands/catalogue";
import { checkPowerShell } from "@/lib/commands/powershell-check";
import { maskPowerShell } from "@/lib/commands/powershell-mask";
import { powerShellParser } from "@/lib/commands/powershell-parser";
import { quoteBareLists, readPowerShell } from "@/lib/commands/powershell-syntax";

/** A kitchen: the rules must not depend on what the site happens to use. */
const kitchen: Catalogue = {
  cmdlets: {
    "Get-Kettle": { module: "Kitchen", takes: "Name Cups", switches: "Force Boiling" },
    "Set-Lid": { module: "Kitchen", takes: "Colour", dynamic: "Material", source: "https://learn.microsoft.com/x" },
    "ForEach-Object": { module: "Core", takes: "Process" },
  },
  programs: {
    whistle: { verbs: ["blow"], switches: ["/t", "/tone:"], source: "https://example.com" },
    sc: { verbs: ["config"], switches: ["start="], source: "https://example.com" },
    echo: { builtIn: true, source: "https://example.com" },
  },
};

let parser: Parser;
beforeAll(async () => {
  parser = await powerShellParser();
});
const check = (code: string) => checkPowerShell(parser, code, kitchen).map(({ line, expected, found }) => `${line}: ${expected}; ${found}`);

describe("checkPowerShell", () => {
  it.each([
    "Get-Kettle -Name 'a', 'b' -Force",
    "Get-Kettle -Name a, b.c | ForEach-Object -Process { $_ }",
    "Get-Kettle -Force:$false -ErrorAction Stop",
    "$kettle = Get-Kettle -Name 'HOSTNAME'  # HOSTNAME is the name on the lid",
    "Set-Lid -Material 'steel'",
    "whistle.exe blow /t 5 /tone:high",
    "sc.exe config Kettle start= demand",
    "function Get-Tea { 'tea' }\nGet-Tea",
    "'a ?? b && c', \"x || y\"  # and -Parallel ?. in a comment",
    "1..3 | ForEach-Object -Process { $_ }",
    "& {\n  $cups = 2\n  Get-Kettle -Cups $cups\n}",
  ])("has nothing against %j", (code) => {
    expect(check(code)).toEqual([]);
  });

  it.each([
    ["Get-Kettle -Name 'a' && Get-Kettle", /^1: separate statements.*&&/],
    ["$a ?? $b", /5\.1 has no \?\?; "\?\?"/],
    ["$a = $b ? 1 : 2", /no ternary/],
    ["$kettle?.Name", /no \?\. and \?\[\]/],
    ["1..3 | ForEach-Object -Parallel { $_ }", /no ForEach-Object -Parallel/],
    ["if ($IsWindows) { 'x' }", /a variable that 5\.1 has; "\$IsWindows"/],
    ["Get-Kettle -Name \u2018a\u2019", /plain quote, dash or space; U\+2018/],
    ["Get-Kettle \u2013Name 'a'", /plain quote, dash or space; U\+2013/],
    ["Get-Kettle `  \n  -Name 'a'", /backtick as the last character/],
    ["Get-Kettle -Name", /a value after Get-Kettle -Name; none/],
    ["Get-Kettle -Nam 'a'", /Get-Kettle -Name; -Nam/],
    ["Get-Kettle -Milk 'a'", /a parameter that Get-Kettle has/],
    ["Get-Kettle 'a'", /a parameter name before every value of Get-Kettle; 'a'/],
    ["Get-Kettle -Force 'a'", /a parameter name before every value/],
    ["get-kettle", /in its own spelling/],
    ["Get-Tea", /a cmdlet or program of content\/cmdlets\.ts/],
    ["gci", /the full name Get-ChildItem/],
    ["& {\n  Get-Tea\n}", /^2: a cmdlet or program of content\/cmdlets\.ts/],
    ["sc config Kettle start= demand", /the full name Set-Content/],
    ["Get-Kettle | % { $_ }", /the full name ForEach-Object/],
    ["whistle blow", /whistle\.exe, so that no alias/],
    ["whistle.exe suck", /whistle with one of: blow; suck/],
    ["whistle.exe blow /loud", /a switch of whistle: \/t \/tone:; \/loud/],
    ["sc.exe config Kettle stop= demand", /a switch of sc: start=; stop=/],
    ['Get-Kettle -Name "HOSTNAME"', /HOSTNAME inside single quotes; double quotes/],
    ["Get-Kettle -Name HOSTNAME", /HOSTNAME inside single quotes; no quotes/],
    ["Get-Kettle -Name $env:USERNAME", /USERNAME inside single quotes/],
    ["Get-Kettle -Name 'a' )", /PowerShell that parses/],
    ["if ($a) { Get-Kettle", /PowerShell that parses/],
    ["$x = @{ a = 1", /PowerShell that parses/],
  ])("complains about %j", (code, complaint) => {
    expect(check(code).join("\n")).toMatch(complaint);
  });

  it("reports all at once, at their lines", () => {
    const complaints = check("Get-Kettle 'a'\nGet-Kettle -Name 'a'\ngci\nGet-Tea");
    expect(complaints.map((text) => text.slice(0, 2))).toEqual(["1:", "3:", "4:"]);
  });
});

describe("quoteBareLists", () => {
  it("quotes bare words of a list and nothing else, on the same line", () => {
    expect(quoteBareLists("Get-Kettle -Name A, 'b', C.d -Force")).toBe("Get-Kettle -Name 'A', 'b', 'C.d' -Force");
    expect(quoteBareLists("Get-Kettle -Name 'A, B' -Cups 1, 2")).toBe("Get-Kettle -Name 'A, B' -Cups 1, 2");
    expect(quoteBareLists("Get-Kettle -Name A,\n  B\nGet-Kettle -Name C, D")).toBe(
      "Get-Kettle -Name 'A',\n  'B'\nGet-Kettle -Name 'C', 'D'",
    );
  });
});

describe("maskPowerShell", () => {
  it("covers strings and comments and keeps every position", () => {
    const code = "a 'b''c' \"d`\"e\" # f 'g'\n<# h\n i #> @'\nj 'k\n'@ l#m";
    const masked = maskPowerShell(code);
    expect(masked).toHaveLength(code.length);
    expect(masked).toBe("a 'xxxx' \"xxxx\"        \n    \n      @'\nxxxx\n'@ l#m");
  });
});

describe("readPowerShell", () => {
  it("tells what PowerShell passes on from what it works out", () => {
    const [call] = readPowerShell(parser, "Get-Kettle -Name 'it''s' -Cups $cups -Force 2>$null").invocations;
    expect(call?.words.map(({ kind, text, literal }) => [kind, text, literal])).toEqual([
      ["parameter", "Name", undefined],
      ["value", "'it''s'", "it's"],
      ["parameter", "Cups", undefined],
      ["value", "$cups", undefined],
      ["parameter", "Force", undefined],
    ]);
  });
});
