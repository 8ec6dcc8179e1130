import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownText } from "@/content/findings/known-text";
import { meanings } from "@/content/findings";
import { findReports } from "@/lib/collector/find-reports";
import { readPasted } from "@/tests/fixtures/read-pasted";
import { recognisers } from "@/lib/findings/recognisers";
import {
  expiredProbe,
  keyFile,
  keyRights,
  listener,
  noTcp,
  ownCertificate,
  printedReport,
  reportedAt,
  summary,
  tlsProbe,
} from "@/tests/fixtures/collector-report";

/** The report's recogniser among all others: it comes first, and they leave alone what it has read. */
const all = recognisers(knownText);
const read = (text: string) => readPasted(text, { meanings, known: knownText, now: Date.parse(reportedAt), recognisers: all });
const answers = (...input: Parameters<typeof printedReport>) => read(printedReport(...input)).answers;

const self = { at: "loopback", target: "127.0.0.1", address: "127.0.0.1" } as const;
const lan = { at: "lan", target: "10.20.0.11" } as const;

/** A host whose own certificate has expired. */
const expiredHost = {
  probes: [expiredProbe(self), expiredProbe(lan)],
  listener: [listener({})],
  certificates: [ownCertificate({ notAfter: "2026-03-01T08:00:00Z" })],
  keyFile: keyFile(keyRights),
};

describe("the probe", () => {
  test.each([
    ["expired", [expiredProbe({})], { "tls-probe": "expired" }],
    ["sound", [tlsProbe({}), tlsProbe({ request: 1, type: 3, code: 5, outcome: "refused" })], { "tls-probe": "fresh" }],
    ["another machine's", [tlsProbe({ target: "files.corp.example" })], {}],
    ["the product on the way", [tlsProbe({ issuer: "CN=Zscaler Intermediate Root CA" })], { "tls-probe": "foreign-issuer" }],
    ["at the near end of a tunnel", [tlsProbe({ target: "localhost", address: "127.0.0.1" })], { "tls-probe": "fresh" }],
    ["silent", [noTcp({ outcome: "silent", stage: "x224", tcpMs: 2 })], { "tls-probe": "closed" }],
    ["on the second address", [noTcp({}), expiredProbe({ address: "10.20.0.12" })], { "tls-probe": "expired" }],
    [
      "with one version of TLS alone",
      [
        tlsProbe({ outcome: "tls-failed", stage: "tls" }),
        tlsProbe({ offered: "Tls12", outcome: "tls-failed" }),
        tlsProbe({ offered: "Tls13" }),
      ],
      { "tls-probe": "fresh" },
    ],
    ["without TCP", [noTcp({})], {}],
    ["not valid yet", [tlsProbe({ outcome: "not-yet-valid" })], {}],
  ])("from here, %s", (_, probes, expected) => expect(answers("client", { probes })).toEqual(expected));

  test("without TCP says that the port is closed, and a name without an address says so", () => {
    expect(read(printedReport("client", { probes: [noTcp({})] })).findings.map(({ sign }) => sign)).toEqual(["port-closed"]);
    const nameless = noTcp({ outcome: "no-name", request: undefined, address: undefined });
    expect(read(printedReport("client", { probes: [nameless] })).findings.map(({ sign }) => sign)).toEqual(["name-not-found"]);
  });

  test.each([
    ["expired", [expiredProbe(self), expiredProbe(lan)], "expired"],
    ["refused at 127.0.0.1 and sound at the network address", [noTcp(self), tlsProbe(lan)], "tls-ok"],
    ["reached by nobody", [noTcp(self), noTcp(lan)], "no-answer"],
    ["without a certificate", [tlsProbe({ ...self, type: 3, code: 3, outcome: "no-certificate" })], "tls-fails"],
  ])("on the host, %s", (_, probes, expected) => expect(answers("host", { probes })).toEqual({ "local-probe": expected }));
});

describe("the certificate of the listener", () => {
  test.each([
    ["expired", expiredHost, "own-expired"],
    ["sound", { listener: [listener({})], certificates: [ownCertificate({})], keyFile: keyFile(keyRights) }, "own-good"],
    [
      "key closed",
      { listener: [listener({})], certificates: [ownCertificate({})], keyFile: keyFile("S-1-5-18 Allow FullControl") },
      "own-key",
    ],
    [
      "key denied",
      { listener: [listener({})], certificates: [ownCertificate({})], keyFile: keyFile(`${keyRights}; S-1-5-20 Deny Read`) },
      "own-key",
    ],
    [
      "rights that an administrator may not read prove nothing",
      { listener: [listener({})], certificates: [ownCertificate({})], keyFile: keyFile(undefined) },
      undefined,
    ],
    ["bound, gone", { listener: [listener({ hashType: 3, thumbprint: "00" })], keyFile: keyFile(keyRights) }, "bound-broken"],
  ])("%s", (_, steps, expected) => expect(answers("host", steps)["certificate-state"]).toBe(expected));
});

describe("the other steps", () => {
  const event = (id: number, source: string, time: string, message = "") => ({ id, time, source, message });

  test("events count within an hour before the report", () => {
    const at = (time: string) => answers("host", { schannelLog: [event(36870, "Schannel", time, "TLS server credential, 0x8009030D")] });
    expect(at("2026-11-21T11:58:00Z")).toEqual({ "system-log": "key" });
    expect(at("2026-11-21T10:58:00Z")).toEqual({});
  });

  test("a failed sign-in is read from its numbers", () => {
    const row = {
      id: 4625 as const,
      time: reportedAt,
      source: "Microsoft-Windows-Security-Auditing",
      status: "0xC000015B",
      subStatus: "0x00000000",
    };
    expect(answers("host", { signIns: [{ ...row, signIn: 10, address: "10.20.0.40" }] })).toEqual({ "rdp-log": "not-allowed" });
  });

  test("a redacted 1026 keeps its code", () => {
    const clientLog = [event(1026, "Microsoft-Windows-TerminalServices-ClientActiveXCore", reportedAt, "2308")];
    expect(read(printedReport("client", { clientLog })).codes).toMatchObject([{ disconnect: 2308 }]);
  });

  test("settings, listener, port and domain", () => {
    const key = "SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp";
    expect(answers("host", { settings: [{ key, name: "SecurityLayer", data: "0" }] })).toEqual({ "security-settings": "rdp-layer" });
    const services = [{ service: "TermService", running: "Running", process: 1188 }];
    expect(answers("host", { services, port: [{ address: "::", process: 4711, program: "rdpwrap" }] })).toEqual({
      listener: "other-program",
    });
    expect(answers("host", { services, port: [{ process: 1188 }], sessions: [{ lines: 4, listeners: 1 }] })).toEqual({
      listener: "listening",
    });
    expect(answers("host", { port: [] })).toEqual({ listener: "none" });
    expect(answers("host", { port: { state: "denied", rows: [] } })).toEqual({});
    expect(answers("host", { domain: [{ member: true, domain: "corp.example", channel: false }] })).toEqual({ "domain-trust": "broken" });
    expect(answers("host", { domain: [{ member: true, channel: true, clockOffset: -420.5 }] })).toEqual({ "domain-trust": "broken" });
  });

  test("a saved password counts for the host that was probed", () => {
    const client = (savedPasswords: { savedFor: string }[]) => answers("client", { probes: [noTcp({})], savedPasswords });
    expect(client([{ savedFor: "other" }, { savedFor: "SRV01" }])).toEqual({ "saved-password": "kept" });
    expect(client([{ savedFor: "other" }])).toEqual({ "saved-password": "none" });
  });
});

describe("events of licensing", () => {
  const manager = "Microsoft-Windows-TerminalServices-RemoteConnectionManager";
  const log = (id: number, source?: string) => answers("host", { licenceLog: [{ id, time: reportedAt, source, message: "" }] });

  test.each([1130, 50195, 50213, 50280, 50282, 50283, 50284, 50285])("%i: the host gets no licences", (id) =>
    expect(log(id, manager)).toEqual({ "rdp-log": "licence" }),
  );

  test.each([1003, 1004, 1011, 1028, 50180])("%i is about one computer, so it asks", (id) => {
    const licenceLog = [{ id, time: reportedAt, source: manager, message: "" }];
    const { answers: own, findings } = read(printedReport("host", { licenceLog }));
    expect(own).toEqual({});
    expect(findings.map(({ sign }) => sign)).toEqual(["licence-refused"]);
  });

  test("counts while the report holds it, since the host writes it now and then", () => {
    const at = (time: string) => answers("host", { licenceLog: [{ id: 1068, time, source: manager, message: "" }] });
    expect(at("2026-11-19T13:00:00Z")).toEqual({ "rdp-log": "licence" });
    expect(at("2026-11-19T11:00:00Z")).toEqual({});
  });

  test("50281 only warns, and another program's 1130 says nothing", () => {
    expect(log(50281, manager)).toEqual({});
    expect(log(1130, "Microsoft-Windows-GroupPolicy")).toEqual({});
  });
});

describe("a compact report", () => {
  const event = (id: number) => ({ id, time: reportedAt });

  test("leaves out the source where the log says it", () => {
    expect(answers("host", { licenceLog: [event(1130)] })).toEqual({ "rdp-log": "licence" });
    expect(answers("client", { clientLog: [event(226)] })).toEqual({});
    expect(answers("host", { arrivalLog: [event(226)] })).toEqual({ "rdp-log": "stops" });
    expect(answers("host", { serviceLog: [{ ...event(7031), message: "Remote Desktop Services" }] })).toEqual({ "system-log": "service" });
  });

  const listenerKey = "SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp";
  const fipsKey = "SYSTEM\\CurrentControlSet\\Control\\Lsa\\FIPSAlgorithmPolicy";
  const rows = [
    { key: listenerKey, values: "SecurityLayer=2; MinEncryptionLevel=2" },
    { key: fipsKey, values: "Enabled=0" },
  ];

  test("names the values of a key in one row", () => {
    expect(answers("host", { settings: [{ key: listenerKey, values: "PortNumber=3389; SecurityLayer=0" }] })).toEqual({
      "security-settings": "rdp-layer",
    });
    expect(answers("host", { settings: rows })).toEqual({ "security-settings": "usual" });
    const protocols = { key: "SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols" };
    const hardened = { ...protocols, values: "TLS 1.0\\Server\\Enabled=0; TLS 1.2\\Server\\Enabled=1" };
    expect(answers("host", { settings: [...rows, hardened] })).toEqual({ "security-settings": "usual" });
    const off = { ...protocols, values: "TLS 1.0\\Server\\Enabled=1; TLS 1.2\\Server\\Enabled=0" };
    expect(answers("host", { settings: [...rows, off] })).toEqual({ "security-settings": "tls-limited" });
  });

  test("does not say that all is as usual, or gone, where rows were left out", () => {
    expect(answers("host", { settings: { state: "ok", total: 9, rows } })).toEqual({});
    const bound = { listener: [listener({ hashType: 3 })], keyFile: keyFile(keyRights) };
    expect(answers("host", { ...bound, certificates: { state: "ok", total: 2, rows: [] } })["certificate-state"]).toBeUndefined();
    expect(answers("host", { ...bound, certificates: [] })["certificate-state"]).toBe("bound-broken");
    const passwords = { state: "ok", total: 3, rows: [] };
    expect(answers("client", { probes: [noTcp({})], savedPasswords: passwords })).toEqual({});
  });
});

test("an address that was hidden is still no name of another machine", () => {
  const probes = [tlsProbe({ target: "address-2", subject: "CN=name-1.name-3", issuer: "CN=name-1.name-3" })];
  expect(answers("client", { probes })).toEqual({ "tls-probe": "fresh" });
});

describe("the text around it", () => {
  const report = printedReport("host", expiredHost);
  const expected = read(report).answers;

  test("the summary and the marks are accounted for, other lines are not", () => {
    const result = read(`Dear support,\n\n${summary}${report}\n\nRegards`);
    expect(result.answers).toEqual(expected);
    expect(result.unrecognised).toEqual({ count: 2, first: ["Dear support,", "Regards"] });
  });

  test("the words that gave an answer are the row", () => {
    const finding = read(report).findings.find(({ sign }) => sign === "probe-expired");
    expect(finding?.words).toMatch(/^\{"at":"loopback","target":"127\.0\.0\.1"/);
  });

  test("a console that broke its lines, and a mail that quoted them", () => {
    const broken = report.replace(/[^\r\n]{80}/g, "$&\r\n");
    expect(read(broken).answers).toEqual(expected);
    expect(read(report.replace(/^/gm, "> ")).answers).toEqual(expected);
  });

  test("a console that broke the name of a step: the row of another is not quoted", () => {
    const key = "SOFTWARE\\Policies\\x";
    const whole = printedReport("host", { ...expiredHost, settings: [{ key, name: "SecurityLayer", data: "0" }] });
    const words = (text: string) => read(text).findings.find(({ sign }) => sign === "security-layer-rdp")?.words;
    expect(words(whole)).toMatch(/^\{"key":"SOFTWARE/);
    for (const broken of ['"settin\ngs":{', '"settings"\n:{', '"settings":{"state":"ok","ro\nws":[']) {
      const text = whole.replace(broken.replace("\n", ""), broken);
      expect(text).not.toBe(whole);
      expect(words(text)).toBe(words(whole));
    }
  });

  test("a report that somebody wrote again with blanks: nothing is quoted but the report itself", () => {
    const json = /\{"schema"[^]*\}/.exec(report)?.[0] ?? "";
    const { findings, answers: said } = read(JSON.stringify(JSON.parse(json), undefined, 1));
    expect(said).toEqual(expected);
    expect(findings.map(({ words }) => words)).toEqual(findings.map(() => "{"));
  });

  test("two reports", () => {
    const both = read(printedReport("client", { probes: [tlsProbe({})] }) + report);
    expect(both.answers).toEqual({ "tls-probe": "fresh", ...expected });
    expect(both.unrecognised.count).toBe(0);
  });

  test("no cut and no odd letter makes it throw", () => {
    fc.assert(
      fc.property(fc.nat(report.length), fc.nat(report.length), fc.string({ maxLength: 5 }), (from, to, odd) => {
        const text = report.slice(0, Math.min(from, to)) + odd + report.slice(Math.max(from, to));
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test("a hundred thousand beginnings without an end take no longer than they should", () => {
    // Time of the processor: what other programs take does not count.
    const milliseconds = () => process.cpuUsage().user / 1000;
    const started = milliseconds();
    expect(findReports('{"schema":1,"about":{'.repeat(100_000))).toEqual([]);
    expect(read('{"schema":1,"about":{}}'.repeat(100_000)).findings).toEqual([]);
    expect(milliseconds() - started).toBeLessThan(4000);
  });
});
