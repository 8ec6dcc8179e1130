import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read, readingsIn } from "./facts";

/* What is read of each kind of text, and the words that gave it. All texts here are constructed unless a file is read. */

describe("facts", () => {
  test.each<[string, string, object[]]>([
    [
      "the dialog",
      "[Expanded Information]\nFehlercode: 0x904\nErweiterter Fehlercode: 0x7\n",
      [{ kind: "codes", disconnect: 0x904, extended: 7 }],
    ],
    [
      "event 1026",
      "RDPClient 1026: RDP ClientActiveX has been disconnected (Reason= 516) again",
      [{ kind: "event", source: "client", id: 1026, reason: 516 }],
    ],
    [
      "an event with its time",
      "TimeCreated  : 30/04/2021 10:43:17\nProviderName : Schannel\nId           : 36871\nMessage      : creating a TLS client credential. 0x80090331",
      [{ kind: "event", source: "schannel", id: 36871, time: "30/04/2021 10:43:17", side: "client", statuses: [0x80090331] }],
    ],
    ["an event of another program", "Source: VSS\nEvent ID: 13\n", [{ kind: "event", source: undefined, id: 13 }]],
    [
      "an address in a message",
      "Id : 131\nMessage : Le serveur a accepté une nouvelle connexion TCP 192.0.2.10:50123.",
      [{ kind: "event", source: "rdp-core", id: 131, address: "192.0.2.10" }],
    ],
    [
      "the probe, with its target",
      "host01: 19 bytes, first 3, type 2, code 8",
      [{ kind: "probe", target: "host01", bytes: 19, first: 3, type: 2, code: 8 }],
    ],
    [
      "a certificate",
      "Subject      : CN=host01\nIssuer       : CN=host01\nNotAfter     : 13.03.2026 08:14:22\nHasPrivateKey : True\nThumbprint : 569da4934f4a1ae8a626fc08ee557ba5c5f3162b",
      [
        {
          kind: "certificate",
          subject: "CN=host01",
          issuer: "CN=host01",
          hasPrivateKey: true,
          thumbprint: "569DA4934F4A1AE8A626FC08EE557BA5C5F3162B",
          notAfter: { written: "13.03.2026 08:14:22", readings: [Date.UTC(2026, 2, 13, 8, 14, 22)] },
        },
      ],
    ],
    [
      "a date that is two",
      "569DA4934F4A1AE8A626FC08EE557BA5C5F3162B 01/07/2024 00:00:00         False",
      [
        {
          kind: "certificate",
          thumbprint: "569DA4934F4A1AE8A626FC08EE557BA5C5F3162B",
          hasPrivateKey: false,
          notAfter: { written: "01/07/2024 00:00:00", readings: [Date.UTC(2024, 0, 7), Date.UTC(2024, 6, 1)] },
        },
      ],
    ],
    [
      "the listener's setting",
      "SSLCertificateSHA1HashType : 3\nSecurityLayer : 2\nMinEncryptionLevel : 3",
      [{ kind: "listener-setting", hashType: 3, securityLayer: 2, minEncryption: 3 }],
    ],
    [
      "a registry value",
      "HKEY_LOCAL_MACHINE\\SYSTEM\\A B\n    SecurityLayer    REG_DWORD    0x0\n",
      [{ kind: "registry-value", key: "HKEY_LOCAL_MACHINE\\SYSTEM\\A B", name: "SecurityLayer", data: "0x0" }],
    ],
    ["a port", "警告: TCP connect to (fe80::1%13 : 3389) failed", [{ kind: "tcp-test", host: "fe80::1%13", port: 3389, open: false }]],
    [
      "sessions",
      ">services      0  Disc\n rdp-tcp#3 anna 2 Active\n rdp-tcp   65536  Escuchar",
      [{ kind: "sessions", listener: true, whole: true }],
    ],
    ["a service", "Stopped  TermService        Remotedesktopdienste", [{ kind: "service", name: "TermService", running: false }]],
    ["netstat", "  TCP    [::]:3389              [::]:0                 LISTENING       1240", [{ kind: "port-owner", process: 1240 }]],
    ["saved passwords", "    目标: LegacyGeneric:target=TERMSRV/Host01\n", [{ kind: "saved-passwords", hosts: ["host01"] }]],
    ["nltest", "Trusted DC Connection Status Status = 0 0x0 NERR_Success", [{ kind: "domain", check: "channel", sound: true }]],
    ["a domain controller", "           DC: \\\\DC01.example.com", [{ kind: "domain", check: "controller", sound: true }]],
    [
      "True below the cmdlet's own name, in any language",
      'AUSFÜHRLICH: … "Test-ComputerSecureChannel" … "HOST01".\nFalse',
      [{ kind: "domain", check: "channel", sound: false }],
    ],
    ["w32tm", "23:44:07, -412,6247612s", [{ kind: "clock-offset", seconds: 412.6247612 }]],
    [
      "an .rdp file without its user",
      "full address:s:h:3390\nusername:s:anna\npassword 51:b:01\n",
      [{ kind: "rdp-file", settings: { "full address": "h:3390" } }],
    ],
    [
      "xrdp",
      "[20261121-11:17:45] [ERROR] trans_set_tls_mode: ssl_tls_accept failed",
      [{ kind: "line", of: "xrdp", sign: "xrdp-tls-failed" }],
    ],
    [
      "FreeRDP",
      "[11:17:48:005] [1:2] [ERROR][com.freerdp.core] - ERRCONNECT_DNS_NAME_NOT_FOUND [0x00020005]",
      [{ kind: "line", of: "freerdp", sign: "name-not-found" }],
    ],
    [
      "the firewall",
      "Name : RemoteDesktop-UserMode-In-TCP\nEnabled : True\nAction : Allow\nProfile : Domain",
      [{ kind: "firewall-rule", letsIn: true, profile: "Domain" }],
    ],
    ["a name", "host01.example.com   AAAA   1199  Answer     2001:db8::20", [{ kind: "resolved-name", address: "2001:db8::20" }]],
    [
      "a key file that NETWORK SERVICE may not read",
      "f686aace6942fb7f7ceb231212eef4a4_x NT AUTHORITY\\SYSTEM:(F)",
      [{ kind: "key-file", state: "unreadable" }],
    ],
    [
      "a key file in a language we do not know",
      "f686aace6942fb7f7ceb231212eef4a4_x JÄRJESTELMÄ:(F)\n   PALVELU:(R)",
      [{ kind: "key-file", state: "unclear" }],
    ],
    ["a key file with a SID", "f686aace6942fb7f7ceb231212eef4a4_x S-1-5-20:(RX)", [{ kind: "key-file", state: "readable" }]],
    [
      "a key file that is denied",
      "f686aace6942fb7f7ceb231212eef4a4_x NT AUTHORITY\\NETWORK SERVICE:(DENY)(R)",
      [{ kind: "key-file", state: "unreadable" }],
    ],
  ])("%s", (_, text, expected) => {
    expect(readingsIn(text)).toMatchObject(expected);
    expect(readingsIn(text)).toHaveLength(expected.length);
  });

  test.each([
    "0x904",
    "Id : 4711\nName : chrome\n",
    "rdp-tcp is slow today",
    "My name: Ben\nState: Bavaria",
    "see https://example.com/TERMSRV/x",
    "the file f686aace6942fb7f7ceb231212eef4a4_ is there",
    "a:b:c\n",
    "Failed to open the file",
  ])("nothing of %j, where it stands in a longer text", (text) => {
    expect(readingsIn(`${"Some words about something else. ".repeat(6)}\n\n${text}\n\n${"And more of them. ".repeat(6)}`)).toEqual([]);
  });
});

describe("the words that gave a fact", () => {
  test("are those of the pasted text, whatever was cleaned away", () => {
    const pasted = "> **Source:**\u00a0Schannel\r\n> **Event ID:** \u200e36870\r\n> \r\n> TCP connect to (h : 3389) failed";
    const { facts, cleaned } = read(pasted);
    expect(facts.map(({ at }) => pasted.slice(cleaned.toPasted(at.start), cleaned.toPasted(at.end)))).toEqual([
      "Event ID:** \u200e36870",
      "TCP connect to (h : 3389) failed",
    ]);
  });

  test("no two recognisers read the same words", () => {
    const log = readFileSync(new URL("../../fixtures/pasted/real/xrdp-nokey.log", import.meta.url), "utf8");
    const places = read(log).facts.map(({ at }) => at);
    expect(places).toHaveLength(24);
    for (const [index, { start }] of places.entries()) expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
  });
});
