import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsOf, type StepName } from "@/lib/collector/report";
import { rules, treated } from "@/lib/collector/redaction";
import { codesIn, redacted } from "@/tests/collector/redaction-twin";

type Row = Record<string, unknown>;

/** Words of Windows and of the report that a name may be by chance; a name is a secret only beyond them. */
const letters = "abcdefghijklmnopqrstuvwxyz";
const label = fc
  .tuple(fc.constantFrom(..."qxz"), fc.string({ unit: fc.constantFrom(...letters, ..."0123456789"), minLength: 5, maxLength: 12 }))
  .map(([first, rest]) => `${first}${rest}q`);
const octet = fc.integer({ min: 1, max: 254 });
const hex = (length: number) => fc.string({ unit: fc.constantFrom(..."0123456789ABCDEF"), minLength: length, maxLength: length });
const digits = fc.integer({ min: 10_000, max: 4_000_000_000 }).map(String);

/** A secret in the form in which it stands in a text, and the part that must not survive. */
const secret = fc.oneof(
  fc.tuple(label, label).map(([domain, user]) => ({ text: `${domain}\\${user}`, parts: [domain, user] })),
  fc.tuple(label, digits).map(([domain, user]) => ({ text: `${domain.toUpperCase()}\\${user}`, parts: [domain, user] })),
  fc.tuple(label, label).map(([user, domain]) => ({ text: `${user}@${domain}.example`, parts: [user, domain] })),
  fc.tuple(digits, label).map(([user, domain]) => ({ text: `${user}@${domain}.example`, parts: [user, domain] })),
  fc.tuple(label, label).map(([host, domain]) => ({ text: `${host}.${domain}.local`, parts: [host, domain] })),
  fc.tuple(octet, octet, octet).map(([a, b, c]) => ({ text: `10.${a}.${b}.${c}`, parts: [`10.${a}.${b}.${c}`] })),
  fc.tuple(hex(4), hex(4)).map(([a, b]) => ({ text: `fd00:${a}::${b}`.toLowerCase(), parts: [`fd00:${a}::${b}`] })),
  fc.tuple(digits, digits, digits).map((id) => ({ text: `S-1-5-21-${id.join("-")}-1105`, parts: [id.join("-")] })),
  fc.tuple(digits, digits).map((id) => ({ text: `S-1-12-1-${id.join("-")}`, parts: [id.join("-")] })),
  hex(40).map((print) => ({ text: print, parts: [print] })),
  fc.tuple(hex(12)).map(([serial]) => ({ text: `6F${serial}A`, parts: [serial] })),
  label.map((user) => ({ text: `C:\\Users\\${user}\\Documents\\Default.rdp`, parts: [user] })),
);
type Secret = typeof secret extends fc.Arbitrary<infer T> ? T : never;

const about = {
  mode: "host",
  time: "2026-11-21T12:00:00Z",
  computer: "SRV01",
  elevated: true,
  powershell: "5.1.20348.2849",
  bits: 64,
  redacted: true,
  compact: false,
};
const of = (step: string, rows: readonly Row[], more: Row = {}) => ({ schema: 1, about, [step]: { state: "ok", ...more, rows } });
const none = new Set<string>();
const survivors = (report: Row, { parts }: Secret, settings = none) => {
  const text = JSON.stringify(redacted(report, settings)).toLowerCase();
  return parts.filter((part) => text.includes(part.toLowerCase()));
};

const places = Object.entries(rowsOf).flatMap(([step, { shape }]) => Object.keys(shape).map((field) => [step as StepName, field] as const));
const around = fc.constantFrom(
  ["", ""],
  ["User: ", "."],
  ["from [", "]"],
  ["'", "'"],
  ["(", ") "],
  ["name=", ";"],
  ["to ", " failed, code 0xC000006D"],
);

describe("no secret survives", () => {
  test.each(places)("%s, %s", (step, field) => {
    fc.assert(
      fc.property(secret, around, (planted, [before, after]) => {
        const row = { id: 36870, source: "Schannel", time: about.time, [field]: `${before}${planted.text}${after}` };
        expect(survivors(of(step, [row]), planted)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
describe("nor does one", () => {
  const planted = (check: (planted: Secret) => void) => fc.assert(fc.property(secret, check), { numRuns: 200 });

  test("in the text of an event, whatever its source", () =>
    planted((one) => {
      for (const source of ["Schannel", "Service Control Manager", one.text, null])
        for (const id of [1024, 1026, 7031, 50283])
          expect(
            survivors(of("clientLog", [{ id, source, time: about.time, message: `a ${one.text}, b (${one.text}) ${one.text}` }]), one),
          ).toEqual([]);
    }));

  test("in what a step says of itself, in the head, or in a field that nobody knows", () =>
    planted((one) => {
      expect(survivors(of("port", [], { state: one.text, error: one.text, errorId: one.text }), one)).toEqual([]);
      expect(
        survivors({ ...of("port", []), about: { ...about, computer: one.text, powershell: one.text, novelty: one.text } }, one),
      ).toEqual([]);
    }));

  test("in rights, beside those of Windows itself", () =>
    planted((one) => {
      const rights = `S-1-5-18 Allow FullControl; ${one.text} Allow Read+Synchronize; S-1-5-20 Allow ${one.text}`;
      expect(survivors(of("keyFile", [{ what: "key", exists: true, owner: one.text, rights }]), one)).toEqual([]);
    }));

  test("in the name of a program or a product, where it stands as a name elsewhere", () => {
    fc.assert(
      fc.property(label, (name) => {
        const rows = {
          port: { state: "ok", rows: [{ process: 4, program: name }] },
          domain: { state: "ok", rows: [{ domain: `${name}.example` }] },
        };
        expect(survivors({ schema: 1, about, ...rows }, { text: name, parts: [name] })).toEqual([]);
      }),
    );
  });

  test("in a setting that the script does not read", () => {
    const key = "SYSTEM\\CurrentControlSet\\Control\\Lsa";
    const known = new Set([`${key}|LmCompatibilityLevel`]);
    planted((one) => {
      expect(survivors(of("settings", [{ key: one.text, name: one.text, data: one.text }]), one, known)).toEqual([]);
      expect(survivors(of("settings", [{ key, name: "LmCompatibilityLevel", data: one.text }]), one, known)).toEqual([]);
    });
  });
});

describe("what the diagnosis needs stays", () => {
  const row = (step: string, given: Row, settings = none): unknown =>
    ((redacted(of(step, [given]), settings) as Record<string, { rows: unknown[] }>)[step]?.rows ?? [])[0];

  test.each<[string, Row]>([
    ["addresses", { address: "127.0.0.1", kind: "Ethernet", mtu: 1500, gateway: true }],
    ["updates", { update: "KB5122882", installed: "2026-09-08" }],
    [
      "versions",
      {
        caption: "Microsoft Windows Server 2022 Datacenter Azure Edition",
        build: 20348,
        isClient: false,
        started: about.time,
        mstsc: "10.0.20348.2849",
      },
    ],
    [
      "services",
      { service: "TermService", running: "Start Pending", start: "Manual", account: "NT Authority\\NetworkService", process: 1188 },
    ],
    [
      "keyFile",
      { what: "key", exists: true, bytes: 2317, owner: "S-1-5-18", rights: "S-1-5-18 Allow FullControl; S-1-5-20 Allow Read+Synchronize" },
    ],
    [
      "signIns",
      {
        id: 4625,
        time: about.time,
        source: "Microsoft-Windows-Security-Auditing",
        status: "0xC000006D",
        subStatus: "0xC000006A",
        signIn: 10,
        address: "-",
      },
    ],
    ["firewall", { rule: "RemoteDesktop-UserMode-In-TCP", enabled: "True", action: "Allow", profile: "Domain, Private" }],
    ["sessions", { lines: 4, listeners: 1 }],
    ["port", { address: "0.0.0.0", process: 1188, program: "svchost" }],
    ["securityProducts", { product: "Windows Defender" }],
    [
      "probes",
      {
        at: "loopback",
        target: "127.0.0.1",
        port: 3389,
        address: "127.0.0.1",
        request: 11,
        offered: "Tls, Tls11, Tls12",
        protocol: "Tls12",
        notAfter: about.time,
        outcome: "tls-failed",
        stage: "tls",
        error: "MethodInvocationException > IOException",
        nativeError: "0x00002746",
        hresult: "0x80131620",
        socketError: "ConnectionReset",
      },
    ],
  ])("%s", (step, given) => expect(row(step, given)).toEqual(given));

  test("values of the registry that the script reads", () => {
    const key = "SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server";
    const given = { key, name: "Enabled", data: "0" };
    expect(row("settings", given, new Set([`${key}|Enabled`]))).toEqual(given);
  });

  test.each([
    [
      {
        id: 1026,
        source: "Microsoft-Windows-TerminalServices-ClientActiveXCore",
        message: "RDP ClientActiveX has been disconnected (Reason= 2308)",
      },
      "2308",
    ],
    [
      {
        id: 36870,
        source: "Schannel",
        message:
          "A fatal error occurred when attempting to access the TLS server credential private key. The error code returned from the cryptographic module is 0x8009030D. The internal error state is 10001.",
      },
      "server 0x8009030D 10001",
    ],
    [
      {
        id: 36871,
        source: "Schannel",
        message:
          "A fatal error occurred while creating a TLS client credential. The internal error state is 10013. The SSPI client process is lsass (PID: 708).",
      },
      "client 10013",
    ],
    [
      {
        id: 7031,
        source: "Service Control Manager",
        message: "The Remote Desktop Services service terminated unexpectedly. It has done this 3 time(s).",
      },
      "Remote Desktop Services",
    ],
    [
      { id: 7031, source: "Service Control Manager", message: "The Payroll service terminated unexpectedly. It has done this 3 time(s)." },
      "",
    ],
    [
      {
        id: 226,
        source: "Microsoft-Windows-RemoteDesktopServices-RdpCoreTS",
        message:
          "RDP_TCP: An error was encountered when transitioning from StateUnknown in response to Event_Disconnect (error code 0x80070040).",
      },
      "Event_Disconnect 0x80070040",
    ],
    [{ id: 5719, source: "NETLOGON", message: "SECRET\\54321 SECRET\\0xC000006D 54321@corp 10.20.0.40:3389" }, ""],
  ])("of the text of %j", (event, codes) => expect(codesIn(event)).toBe(codes));

  test("that two names belong together", () => {
    const first = {
      target: "srv01.corp.example",
      subject: "CN=SRV01.corp.example, O=Contoso Ltd",
      issuer: "CN=Contoso Issuing CA, DC=corp, DC=example",
    };
    expect(row("probes", first)).toEqual({
      target: "name-1.name-2.name-3",
      subject: "CN=name-1.name-2.name-3, O=name-4 name-5",
      issuer: "CN=name-4 name-6 name-7, DC=name-2, DC=name-3",
    });
  });
});

test("each pattern can be read, and no field has two treatments", () => {
  for (const [field, { keep }] of Object.entries(rules)) {
    expect(treated).not.toContain(field);
    expect(() => new RegExp(`^(?:${keep ?? ""})$`)).not.toThrow();
  }
});
