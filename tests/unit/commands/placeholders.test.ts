import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlaceholderName, placeholderNames } from "@/lib/commands/placeholder-names";
import { placeholders, readPlaceholder } from "@/lib/commands/placeholders";
import { fill } from "@/lib/commands/quoting";
import { hostile } from "./hostile";

const accepted: readonly (readonly [PlaceholderName, string, string?])[] = [
  ["HOSTNAME", " SERVER01 ", "SERVER01"],
  ["HOSTNAME", "srv_1.example.com"],
  ["HOSTNAME", "192.0.2.10"],
  ["HOSTADDRESS", "2001:db8::10"],
  ["HOSTADDRESS", "::ffff:192.0.2.1"],
  ["HOSTADDRESS", "1:2:3:4:5:6:7:8"],
  ["HOSTNAME", "\\\\srv01\\share", "srv01"],
  ["HOSTNAME", "https://srv01.example.com/a?b#c", "srv01.example.com"],
  ["HOSTNAME", "full address:s:srv01", "srv01"],
  ["HOSTNAME", "[::1]", "::1"],
  ["HOSTNAME", "m\u00fcnchen.example", "xn--mnchen-3ya.example"],
  ["HOSTADDRESS", "[2001:db8::10]", "2001:db8::10"],
  ["INTERFACE", "\u30a4\u30fc\u30b5\u30cd\u30c3\u30c8 2"],
  ["ACCOUNT", "EXAMPLE\\anna"],
  ["ACCOUNT", "anna.gro\u00df@example.com"],
  ["ACCOUNT", "AzureAD\\anna@example.com"],
  ["THUMBPRINT", "\u200e1a 2b 3c 4d 5e 6f 70 81 92 a3 b4 c5 d6 e7 f8 09 1a 2b 3c 4d", "1A2B3C4D5E6F708192A3B4C5D6E7F8091A2B3C4D"],
  ["INTERFACE", "Wi-Fi (2)"],
  ["USERNAME", "EXAMPLE\\o'brien"],
  ["USERNAME", "jürgen.groß@example.com"],
  ["SESSIONID", "0"],
  ["PORT", "65535"],
  ["VMNAME", "server 01"],
  ["RESOURCEGROUP", "rg-servers(eu)"],
  ["INSTANCEID", "i-1234567890abcdef0"],
  ["COMMANDID", "ef7fdfd8-9b57-4151-a15c-db9a12345678"],
  ["ZONE", "europe-west3-a"],
  ["PFXFILE", "\\\\server\\share\\new certificate.PFX"],
  ["RDPFILE", "C:\\Users\\anna\\Desktop\\to work.rdp"],
];

const refused: readonly (readonly [PlaceholderName, string])[] = [
  ["HOSTNAME", ""],
  ["HOSTNAME", "two words"],
  ["HOSTNAME", "server01:"],
  ["HOSTNAME", "server01:99999"],
  ["HOSTNAME", "anna@server01"],
  ["HOSTNAME", "[server01]:3390"],
  ["HOSTNAME", "rdp://full%20address=s:a%26b"],
  ["HOSTNAME", "192.0.2.256"],
  ["HOSTNAME", "0x7f.1"],
  ["HOSTNAME", "srv\uff3c01"],
  ["HOSTNAME", "--%"],
  ["GATEWAY", "gateway.example.com:8443"],
  ["DOMAIN", "192.0.2.1"],
  ["HOSTADDRESS", "010.0.0.1"],
  ["ACCOUNT", "anna"],
  ["ACCOUNT", "EXAMPLE\\"],
  ["ACCOUNT", "EXAMPLE\\sub\\anna"],
  ["ACCOUNT", "anna@"],
  ["ACCOUNT", "EXAMPLE\u00a5anna"],
  ["USERNAME", "a\u030eb"],
  ["INTERFACE", "Ethernet --%"],
  ["INTERFACE", "Ethernet\u030e"],
  ["PFXFILE", "C:\\a\uff02.pfx"],
  ["HOSTNAME", "-server"],
  ["HOSTNAME", "/v:other"],
  ["HOSTNAME", "a".repeat(64)],
  ["HOSTADDRESS", "192.0.2.256"],
  ["HOSTADDRESS", "192.0.2.1."],
  ["HOSTADDRESS", "1::2::3"],
  ["HOSTADDRESS", "fe80::1%eth0"],
  ["THUMBPRINT", "1A2B"],
  ["THUMBPRINT", "G".repeat(40)],
  ["INTERFACE", "Ethernet\u2019"],
  ["INTERFACE", "Ethernet & calc"],
  ["USERNAME", "-anna"],
  ["USERNAME", "a\u2018b"],
  ["USERNAME", "a\u02bab"],
  ["USERNAME", "%USERNAME%"],
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "03389"],
  ["PROCESSID", "4294967296"],
  ["SESSIONID", "-1"],
  ["RESOURCEGROUP", "rg."],
  ["INSTANCEID", "1234567890abcdef0"],
  ["INSTANCEID", "i-1234567890abcdef0;"],
  ["COMMANDID", "ef7fdfd8"],
  ["ZONE", "europe"],
  ["ZONE", "Europe-West3-A"],
  ["PFXFILE", "C:\\a.exe"],
  ["PFXFILE", "C:\\.pfx"],
  ["RDPFILE", "C:\\a.rdp.exe"],
  ["RDPFILE", "%TEMP%\\a.rdp"],
  ["PFXFILE", "C:\\a'.pfx"],
  ["PFXFILE", "C:\\%TEMP%\\a.pfx"],
];

describe("readPlaceholder", () => {
  it.each(accepted.map(([name, typed, value = typed]) => ({ name, typed, value })))("takes $name $typed", ({ name, typed, value }) => {
    expect(readPlaceholder(name, typed)).toEqual({ value });
  });

  it.each(refused)("refuses %s %j and says what to type", (name, typed) => {
    expect(readPlaceholder(name, typed)).toEqual({
      problem: expect.stringMatching(/^Expected .+; found .+\. Type it as in this example: .+$/s),
    });
  });

  it.each([
    ["srv01:3390", "srv01", "3390"],
    ["rdp://srv01:3390", "srv01", "3390"],
    ["rdp://full%20address=s:srv01.example.com:3390&audiomode=i:2", "srv01.example.com", "3390"],
    ["[2001:db8::10]:3390", "2001:db8::10", "3390"],
    ["https://srv01:8443/", "srv01", "8443"],
  ])("takes the port out of %s", (typed, value, port) => {
    expect(readPlaceholder("HOSTNAME", typed)).toEqual({ value, port });
  });

  it("takes its own examples", () => {
    for (const name of placeholderNames)
      expect(readPlaceholder(name, placeholders[name].example)).toEqual({ value: placeholders[name].example });
  });

  it("takes nothing that a shell could act on", () => {
    fc.assert(
      fc.property(fc.constantFrom(...placeholderNames), hostile, (name, typed) => {
        const read = readPlaceholder(name, typed);
        if ("problem" in read) return;
        expect(read.value).not.toMatch(/["`$;&|<>^%!*?\p{Cc}\p{Cf}\u2018-\u201f\u030e\u00a5\u20a9\u2216\uff01-\uff5e]/u);
        expect(read.value).not.toContain("--%");
        if (read.port !== undefined) expect(read.port).toMatch(/^\d{1,5}$/);
        for (const shell of ["powershell", "cmd", "reg", "sh"] as const)
          expect(fill(name, shell, { [name]: read.value })[0]?.filled).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
