import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Parser } from "web-tree-sitter";
import { beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "@/lib/articles/read";
import { type Effect, type Shell, shells } from "@/lib/commands/command";
import { readFences } from "@/lib/commands/fence";
import { powerShellParser } from "@/lib/commands/powershell-parser";
import { checkRules, type RuleName, rules } from "@/lib/commands/rules";

let parser: Parser;
beforeAll(async () => {
  parser = await powerShellParser();
});

const folder = join(import.meta.dirname, "../../../content/causes");
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return { name, text, commands: readArticle(text).commands };
  });

/** Every rule that an article breaks, with the line of the article. */
function broken(text: string): { rule: RuleName; line: number; fix: string }[] {
  return readArticle(text).commands.flatMap(({ fences }) => {
    const read = readFences(fences);
    const effect = "command" in read ? read.command.facts.effect : undefined;
    return fences.flatMap(({ language, code }) => {
      const above = text.slice(0, text.indexOf(`\n${code}\n`) + 1).split("\n").length - 1;
      return checkRules(parser, language as Shell, code, effect).map(({ rule, line, fix }) => ({ rule, line: above + line, fix }));
    });
  });
}

/** The article with lines added to the end of the first fence of this shell whose command is read-only, and the line of the first. */
function withLines({ text, commands }: (typeof articles)[number], shell: Shell, lines: string) {
  for (const { fences } of commands) {
    const read = readFences(fences);
    const fence = fences.find(({ language }) => language === shell);
    if (!fence || !("command" in read) || read.command.facts.effect !== "read-only") continue;
    const end = text.indexOf(`\n${fence.code}\n\`\`\``) + fence.code.length + 1;
    return { text: `${text.slice(0, end)}\n${lines}${text.slice(end)}`, line: text.slice(0, end).split("\n").length + 1 };
  }
  return undefined;
}

/** A rule, the shell, the lines that break it, and how far below the first of them the fault stands. */
const faults: readonly (readonly [RuleName, Shell, string, number?])[] = [
  ["name-before-colon", "powershell", `"You may not read $name: ask"`],
  ["path-new-line", "powershell", `Get-Content -Path "$env:SystemRoot\\notes.txt"`],
  ["path-new-line", "cmd", `type "%SystemRoot%\\notes.txt"`],
  ["unset-variable", "powershell", `"It is $nobodySetThis"`],
  ["unset-variable", "powershell", "try { $soon = Get-Item -Path 'C:\\' } finally { $soon.Refresh() }"],
  ["loose-guard", "powershell", "if (-not (Test-Path -Path 'C:\\A')) { throw 'no folder' }"],
  ["tcp-family", "powershell", "New-Object -TypeName System.Net.Sockets.TcpClient"],
  ["unbounded-read", "powershell", "$probe = New-Object -TypeName System.Net.Sockets.TcpClient\n$probe.GetStream().Read($null, 0, 19)", 1],
  ["ping-count", "powershell", "Test-Connection -ComputerName 'HOSTNAME' -Count 4"],
  ["group-members", "powershell", "Get-LocalGroupMember -SID 'S-1-5-32-555'"],
  ["firewall-store", "powershell", "Get-NetFirewallProfile | Format-Table -Property 'Name', 'Enabled'"],
  ["newest-events", "powershell", "Get-WinEvent -LogName 'System' -MaxEvents 20"],
  ["hidden-file", "powershell", "Get-Date | Out-File -FilePath 'C:\\A.txt'"],
  ["hidden-file", "powershell", "Get-Date > 'C:\\A.txt'"],
  ["hidden-file", "cmd", 'reg query "HKLM\\SOFTWARE" > "%TEMP%\\a.txt"'],
  ["hidden-file", "cmd", 'robocopy "C:\\A" "C:\\B" /L /LOG:"C:\\A.txt"'],
  ["hidden-file", "cmd", 'reg export "HKLM\\SOFTWARE" "%TEMP%\\a.reg" /y'],
  [
    "swallowed-output",
    "powershell",
    "Get-HotFix | Select-Object -Property 'HotFixID'\nGet-Process -Name 'a' | Select-Object -Property 'Id'",
    1,
  ],
  ["denied-effect", "powershell", "Restart-Service -Name 'SessionEnv'"],
  ["denied-effect", "powershell", "Set-ItemProperty -Path 'HKLM:\\SOFTWARE' -Name 'A' -Value 1"],
  ["denied-effect", "powershell", "shutdown.exe /r /t 0"],
  ["denied-effect", "cmd", 'reg add "HKLM\\SOFTWARE" /v "A" /d 1 /f'],
  ["denied-effect", "cmd", "logoff 3"],
  ["denied-effect", "sh", "aws ec2 enable-serial-console-access"],
  ["denied-effect", "sh", "gcloud compute reset-windows-password 'VMNAME' --zone 'ZONE' --user 'USERNAME'"],
  ["denied-effect", "powershell", "bcdedit.exe /ems '{current}' on"],
];

describe.each(faults.map(([rule, shell, lines, below = 0]) => ({ rule, shell, lines, below })))("$rule in $shell: $lines", (fault) => {
  const { rule, shell, lines, below } = fault;
  it("is found in a copy of real articles, at its line", () => {
    const copies = articles.flatMap((article) => {
      const copy = withLines(article, shell, lines);
      return copy ? [{ name: article.name, ...copy }] : [];
    });
    expect(copies.length).toBeGreaterThan(1);
    for (const { name, text, line } of copies.slice(0, 2)) {
      const found = broken(text).find((problem) => problem.rule === rule && problem.line === line + below);
      expect(found, name).toBeDefined();
      expect(found?.fix).toMatch(/\.$/);
    }
  });
});

const judged = (shell: Shell, code: string, effect: Effect = "read-only") =>
  checkRules(parser, shell, code, effect).map(({ rule, line }) => `${rule}:${line}`);

it("has a fault to show for every rule", () => {
  const shown = new Set(faults.map(([rule]) => rule));
  expect(Object.keys(rules).filter((rule) => rule !== "cloud-line" && !shown.has(rule as RuleName))).toEqual([]);
});

describe("cloud-line", () => {
  const long = "az vm run-command invoke --name 'VMNAME' \\\n  --scripts @script.ps1";
  it("wants one line, and no bare @, wherever az runs", () => {
    expect(judged("sh", long)).toEqual(["cloud-line:1", "cloud-line:2"]);
    expect(judged("sh", "az vm run-command invoke --name 'VMNAME' --scripts '@script.ps1'")).toEqual([]);
    expect(judged("sh", "aws ec2 get-serial-console-access-status \\\n  --output text")).toEqual(["cloud-line:1"]);
    expect(judged("sh", "sudo systemctl restart \\\n  xrdp", "ends-sessions")).toEqual([]);
  });
});

describe("what is sound", () => {
  it.each([
    "$address = [System.Net.Dns]::GetHostAddresses('HOSTNAME')[0]\n$tcp = New-Object -TypeName System.Net.Sockets.TcpClient -ArgumentList $address.AddressFamily",
    'foreach ($one in 1..3) { $sum = $one; $sum++ }\n$a, $b = 1, 2\n"$a $b $sum $env:TEMP $($Error.Count)"',
    "$tcp = $null\ntry { $tcp = Get-Item -Path 'C:\\' } finally { if ($tcp) { $tcp.Refresh() } }",
    "& { if (Test-Path -Path 'C:\\A') { throw 'there' } }",
    "function Show { param([int] $Number = 1) $Number }\nShow",
    "Get-Item -Path 'A' -OutVariable kept\n$kept",
    "Get-NetFirewallRule -PolicyStore ActiveStore | Get-NetFirewallPortFilter",
    "$filter = @{ LogName = 'System'; StartTime = (Get-Date).AddDays(-1) }\nGet-WinEvent -FilterHashtable $filter -MaxEvents 20",
    "Get-WinEvent -LogName 'System' -Oldest -MaxEvents 1",
    "reg.exe query 'HKLM\\SOFTWARE' 2>$null | Out-Null",
    "Get-HotFix | Select-Object -Property 'HotFixID' | Format-Table\nGet-Process -Name 'a'",
    "Get-HotFix | Select-Object -Property 'HotFixID'\n'a line of text'",
    "New-Object -TypeName System.Net.NetworkInformation.Ping\nStart-Sleep -Seconds 1",
  ])("PowerShell %j", (code) => expect(judged("powershell", code)).toEqual([]));

  it.each(['reg query "HKLM\\SOFTWARE" >nul 2>nul', "rem a > b", 'echo "a > b"', 'robocopy "C:\\A" "C:\\B" /R:1 /L', "net localgroup"])(
    "Command Prompt %j",
    (code) => expect(judged("cmd", code)).toEqual([]),
  );

  it("writes files under writes-note, but no settings", () => {
    expect(judged("powershell", "Set-Content -Path 'C:\\A.txt' -Value 1", "writes-note")).toEqual([]);
    expect(judged("powershell", "New-Item -Path 'HKLM:\\SOFTWARE\\A'", "writes-note")).toEqual(["denied-effect:1"]);
    expect(judged("powershell", "Stop-Service -Name 'A'", "writes-note")).toEqual(["denied-effect:1"]);
  });

  it("says who is disconnected", () => {
    expect(judged("powershell", "Restart-Service -Name 'TermService' -Force", "restarts-service")).toEqual(["denied-effect:1"]);
    expect(judged("powershell", "Restart-Service -Name 'TermService' -Force", "ends-sessions")).toEqual([]);
    expect(judged("powershell", "Restart-Computer", "ends-sessions")).toEqual(["denied-effect:1"]);
  });

  it("in a script file may guard at the top", () => {
    expect(checkRules(parser, "powershell", "if (Test-Path -Path 'C:\\A') { throw 'there' }", undefined)).toEqual([]);
  });
});

it("reads every shell without a fault of its own", () => {
  for (const shell of Object.keys(shells) as Shell[]) expect(judged(shell, "echo 1")).toEqual([]);
});
