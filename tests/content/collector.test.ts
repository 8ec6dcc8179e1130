import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Parser } from "web-tree-sitter";
import { beforeAll, describe, expect, test } from "vitest";
import { answer, marks, outcomes, patience, requestBytes, singleTls, usualRequest, usualTls } from "@/lib/collector/probe-bytes";
import { rowsOf } from "@/lib/collector/report";
import { powerShellParser } from "@/lib/commands/powershell-parser";
import { blocks, called, commands, programs, types } from "./collector-allowed";
import { permitted, uses } from "./collector-uses";
import { seenByPowerShell } from "./powershell-ast";
import { realPowerShell } from "./real-powershell";

const script = readFileSync(join(import.meta.dirname, "../../public/Get-Rdp904Report.ps1"), "utf8");
const pwsh = realPowerShell();

let parser: Parser;

beforeAll(async () => {
  parser = await powerShellParser();
});

const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted();
const beyondList = (code: string) => uses(parser, code).filter((use) => !permitted.includes(use));

/** One line each that a script which reads only must not have. */
const harmful = [
  "Remove-Item -LiteralPath $path",
  "Restart-Service -Name 'TermService'",
  "Test-ComputerSecureChannel -Repair",
  "Get-CimInstance -ClassName Win32_Process -ErrorAction Stop",
  "Get-Acl @With",
  "cmdkey.exe /delete:TERMSRV/host",
  "qwinsta.exe /server:other",
  "reg.exe add $key",
  "[Microsoft.Win32.Registry]::SetValue($key, $name, 1)",
  "[System.IO.File]::WriteAllText($path, $json)",
  "$service.Stop()",
  "$acl.SetOwner($sid)",
  "(Get-Acl -LiteralPath $path).SetAccessRule($rule)",
  "$certificate.FriendlyName = 'x'",
  "$client = New-Object -TypeName System.Net.WebClient",
  "Invoke-WebRequest -Uri $address",
  "& $anything",
  ". $file",
  "& { $json } > report.txt",
  "$json >> report.txt",
  "$object.$method()",
  "[void]$shell.AddScript($text)",
  "$x = Read-Step -Read $text",
  "$x = Read-Step -Read ([scriptblock]::Create($text))",
];

describe("the collector only reads", () => {
  test("it uses what it may use, and all of that list", () => {
    expect(uses(parser, script)).toEqual(permitted);
  });

  test.each(harmful)("this would be noticed: %s", (line) => {
    expect(beyondList(`${script}\n${line}\n`)).not.toEqual([]);
  });

  test("each block that runs beside it is written out, once", () => {
    for (const name of blocks) {
      expect(script.split(`\n${name} = {\n`), name).toHaveLength(2);
      expect(script.split(`${name} =`), name).toHaveLength(2);
    }
  });

  test.skipIf(pwsh === undefined)("PowerShell's own parser sees the same", () => {
    const seen = seenByPowerShell(pwsh ?? "", script);
    const programNames = programs.map((line) => line.split(" ")[0] ?? "");
    expect(sorted(seen.commands)).toEqual(sorted([...Object.keys(commands), ...programNames]));
    expect(
      sorted(seen.methods.filter((name) => !called.some((entry) => entry.endsWith(`.${name}`) || entry.endsWith(`::${name}`)))),
    ).toEqual([]);
    expect(sorted(seen.types.filter((name) => !types.includes(name.replace("[]", ""))))).toEqual([]);
    expect(seen.redirections).toBe(0);
  });
});

describe("the script and the table of the probe agree", () => {
  const flat = script.replace(/\s+/g, " ");

  test("on the bytes of the request", () => {
    const bytes = requestBytes(-1).map((byte) => (byte === -1 ? "$Request" : String(byte)));
    expect(flat).toContain(`[byte[]](${bytes.join(", ")})`);
    expect(flat).toContain(`Request = ${usualRequest};`);
    expect([...script.matchAll(/\$with\.Request = (\d+)/g)].map(([, request]) => Number(request))).toEqual([1, usualRequest]);
  });

  test("on the places and values of the answer", () => {
    expect(flat).toContain(`$answer[0] -ne ${answer.version} -or $want -lt ${answer.shortest} -or $want -gt ${answer.longest}`);
    expect(flat).toContain(`-ArgumentList ${answer.longest} $have = 0 $want = ${answer.header}`);
    expect(flat).toContain(
      `$answer[0] -ne ${answer.version} -or $have -lt ${answer.shortest} -or $answer[${answer.confirmAt}] -ne ${answer.confirm}`,
    );
    expect(flat).toContain(`$have -lt ${answer.withNegotiation}`);
    for (const [field, at] of [
      ["type", answer.typeAt],
      ["flags", answer.flagsAt],
      ["code", answer.codeAt],
    ] as const)
      expect(flat).toContain(`$row.${field} = [int]$answer[${at}]`);
    expect(flat).toContain(
      `($row.type -eq ${answer.response} -and $row.code -eq 0) -or ($row.type -eq ${answer.failure} -and $row.code -eq ${answer.tlsRefused})`,
    );
    expect(flat).toContain(`$row.type -eq ${answer.failure} -and $row.code -eq ${answer.noCertificate}`);
  });

  test("on how long it waits, and on the versions of TLS", () => {
    expect([...script.matchAll(/(?:WaitOne\(|Timeout = )(\d+)(?:\)\) \{.*)?$/gm)].map(([, ms]) => Number(ms))).toEqual([
      patience,
      patience,
      patience,
    ]);
    expect(script).toContain(`$usual = '${usualTls}'`);
    expect(script).toContain(`$single = @(${singleTls.map((version) => `'${version}'`).join(", ")} |`);
  });

  test("on the outcomes and what they mean, in this order", () => {
    const table = /\$meaning = \[ordered\]@\{\n([^}]*)\}/.exec(script)?.[1] ?? "";
    const entries = [...table.matchAll(/^ {4}'([\w-]+)' *= '(.*)'$/gm)].map(([, id, text]) => [id, text]);
    expect(entries).toEqual(Object.entries(outcomes));
    const set = [...script.matchAll(/outcome = '([\w-]+)'/g)].map(([, id]) => id ?? "");
    expect(sorted(set)).toEqual(sorted(Object.keys(outcomes)));
  });

  test("on the marks and the number of the schema", () => {
    for (const mark of Object.values(marks)) expect(script).toContain(`'${mark}'`);
    expect(script).toContain(`'"schema":1'`);
  });

  test("on the steps of the report", () => {
    const steps = [...script.matchAll(/^ *\$steps\.(\w+) = /gm)].map(([, name]) => name ?? "");
    expect(sorted(steps)).toEqual(sorted(Object.keys(rowsOf)));
  });
});

test("Azure Run Command takes a backslash before n for the end of a line: the script has none", () => {
  expect(script).not.toMatch(/\\n/);
});

test("every parameter is explained in the help", () => {
  const parameters = [...(/\nparam\(\n([^]*?)\n\)\n/.exec(script)?.[1] ?? "").matchAll(/\$(\w+)(?: =|,|$)/gm)].map(
    ([, name]) => name ?? "",
  );
  const explained = [...script.matchAll(/^\.PARAMETER (\w+)$/gm)].map(([, name]) => name ?? "");
  expect(explained).toEqual(parameters.filter((name) => name !== "true"));
});

test("the page explains every part of the report, every program, and no event that is not read", () => {
  const page = readFileSync(join(import.meta.dirname, "../../content/pages/collect.mdx"), "utf8");
  const tables = page.slice(page.indexOf("## What it reads"), page.indexOf("## Before you send it"));
  const parts = tables
    .split("\n")
    .flatMap((line) => [...(/^\| (\*\*.*?\*\*) +\|/.exec(line)?.[1] ?? "").matchAll(/\*\*(\w+)\*\*/g)].map(([, name]) => name ?? ""));
  expect(sorted(parts)).toEqual(sorted(["about", ...Object.keys(rowsOf)]));
  for (const line of programs) expect(tables).toContain(line.split(".")[0] ?? line);
  const numbers = [...tables.matchAll(/\b\d{2,5}\b/g)]
    .map(([number]) => number)
    .filter((number) => !["48", "10", "1809", "2019"].includes(number));
  expect(numbers.filter((number) => !new RegExp(`\\b${number}\\b`).test(script))).toEqual([]);
});
