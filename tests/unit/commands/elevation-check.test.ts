import type { Parser } from "web-tree-sitter";
import { beforeAll, describe, expect, it } from "vitest";
import { type Shell, commandFacts, loserOf } from "@/lib/commands/command";
import { checkElevation } from "@/lib/commands/elevation-check";
import { powerShellParser } from "@/lib/commands/powershell-parser";
import { checkRules } from "@/lib/commands/rules";

let parser: Parser;
beforeAll(async () => {
  parser = await powerShellParser();
});

describe("checkElevation", () => {
  it.each<[Shell, string]>([
    ["powershell", "Restart-Service -Name 'TermService' -Force"],
    ["powershell", "Get-Date\nSet-NetIPInterface -InterfaceAlias 'INTERFACE' -NlMtuBytes 1300".split("\n")[1]!],
    ["powershell", "Set-ItemProperty -Path 'HKLM:\\SOFTWARE' -Name 'A' -Value 1"],
    ["powershell", "$key = 'HKLM:\\SOFTWARE\\A'; Remove-ItemProperty -Path $key -Name 'A'"],
    ["powershell", "Get-WinEvent -FilterHashtable @{ LogName = 'System' }; Get-VM"],
    ["cmd", 'reg add "HKLM\\SOFTWARE" /v "A" /d 1 /f'],
    ["cmd", "net stop TermService"],
    ["powershell", "gpresult.exe /scope computer /h 'report.html'"],
    ["sh", "sudo systemctl restart xrdp"],
  ])("asks for an administrator in %s: %s", (shell, code) => {
    expect(checkElevation(parser, shell, code, false)).toMatchObject([{ line: 1, fix: expect.stringMatching(/^Say elevated/) as string }]);
    expect(checkElevation(parser, shell, code, true)).toEqual([]);
  });

  it.each<[Shell, string]>([
    ["powershell", "Get-ItemProperty -Path 'HKLM:\\SOFTWARE' -Name 'A'"],
    ["powershell", "Set-ItemProperty -Path 'HKCU:\\Software\\A' -Name 'A' -Value 1"],
    ["powershell", "Get-Service -Name 'TermService'"],
    ["cmd", 'reg query "HKLM\\SOFTWARE" /v "A"'],
    ["cmd", "net use"],
    ["sh", "systemctl --user status pipewire # sudo is not needed"],
    ["sh", "az vm run-command invoke --scripts 'sudo reboot'"],
  ])("lets an ordinary account run in %s: %s", (shell, code) => {
    expect(checkElevation(parser, shell, code, false)).toEqual([]);
  });
});

describe("who loses the connection", () => {
  const facts = (words: object) => commandFacts.safeParse({ where: "host", before: "a", proof: "a", undo: "a", ...words });
  const refused = (words: object) => facts(words).error?.issues.map(({ path }) => path.join("."));

  it("follows from the effect, unless the fence says it", () => {
    expect(loserOf({ effect: "changes-settings" })).toBe("nobody");
    expect(loserOf({ effect: "ends-sessions" })).toBe("everyone");
    expect(loserOf({ effect: "reboots" })).toBe("all-sessions");
    expect(loserOf({ effect: "ends-sessions", disconnects: "one-user" })).toBe("one-user");
  });

  it("cannot be denied", () => {
    expect(refused({ effect: "ends-sessions", disconnects: "nobody" })).toEqual(["disconnects"]);
    expect(refused({ effect: "reboots", disconnects: "nobody" })).toEqual(["disconnects"]);
    expect(refused({ effect: "changes-settings", disconnects: "everyone" })).toEqual(["disconnects"]);
    expect(refused({ effect: "ends-sessions", affects: "restarts the service, sessions stay" })).toEqual(["affects"]);
    expect(refused({ effect: "ends-sessions", disconnects: "one-session" })).toBeUndefined();
    expect(refused({ effect: "changes-settings", disconnects: "unlisted" })).toBeUndefined();
  });

  it.each([
    ["systemctl restart xrdp", "changes-settings"],
    ["sudo systemctl --user restart gnome-remote-desktop.service", "changes-settings"],
    ["az vm deallocate --name 'VMNAME'", "ends-sessions"],
    ["az vm run-command invoke --scripts 'Restart-Service -Name TermService -Force'", "changes-settings"],
  ] as const)("is told of a Unix shell as well: %s", (code, effect) => {
    expect(checkRules(parser, "sh", code, effect).map(({ rule }) => rule)).toEqual(["denied-effect"]);
  });

  it("is told of a virtual machine that stops", () => {
    expect(checkRules(parser, "powershell", "Stop-VM -Name 'VMNAME'", "ends-sessions").map(({ rule }) => rule)).toEqual(["denied-effect"]);
  });
});
