import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { knownText } from "@/content/findings/known-text";
import { meanings } from "@/content/findings";
import { marks } from "@/lib/collector/probe-bytes";
import { readReport } from "@/lib/collector/report";
import { readPasted } from "@/tests/fixtures/read-pasted";
import { recognisers } from "@/lib/findings/recognisers";
import { realPowerShell } from "../content/real-powershell";
import { runScript } from "./run-script";
import { type Case, cases, missing, removeFolder } from "./servers";
import type { Running } from "./small-servers";
import { inTurn, type Probe, probes } from "./twin";

const host = "127.0.0.1";
const pwsh = realPowerShell();
const running = new Map<string, Running>();
const probed = { twin: new Set<string>(), script: new Set<string>() };

beforeAll(async () => {
  for (const { name, start } of cases) running.set(name, await start());
});

afterAll(async () => {
  await Promise.all([...running.values()].map(({ stop }) => stop()));
  removeFolder();
  const byScript = pwsh === undefined ? "by the script none (no PowerShell on the PATH or in PWSH)" : `by the script ${probed.script.size}`;
  const skipped = missing.length === 0 ? "0 skipped" : `${missing.length} skipped, because xrdp is not installed: ${missing.join(", ")}`;
  console.info(`${cases.length} servers: ${probed.twin.size} probed by the twin, ${byScript}; ${skipped}.`);
});

const portOf = ({ name }: Case) => running.get(name)!.port;
const named = cases.map((each) => [each.name, each] as const);

/** The report in its marks, as the script prints it. */
const printed = (rows: readonly Probe[]) => {
  const about = {
    mode: "client",
    time: new Date().toISOString().slice(0, 19) + "Z",
    computer: "client.example.test",
    elevated: false,
    powershell: "none: twin",
    bits: 64,
    redacted: false,
    compact: false,
    seconds: 1,
  };
  const json = JSON.stringify({ schema: 1, about, probes: { state: "ok", rows } });
  return { json, text: `${marks.begins}\n${json}\n${marks.ends}\n` };
};

const all = recognisers(knownText);
const answersIn = (text: string) => readPasted(text, { meanings, known: knownText, recognisers: all });

/** What the probe of a report must have seen, and what a reader of it must learn. */
function check(expected: Case, rows: readonly Probe[], text: string) {
  const [first] = rows;
  expect(first).toMatchObject({ at: "client", target: host, port: portOf(expected), request: 11, outcome: expected.outcome });
  if (expected.type !== undefined) expect(first).toMatchObject({ bytes: 19, first: 3, type: expected.type, code: expected.code });
  const withoutNla = rows.find(({ request }) => request === 1)?.outcome;
  expect(withoutNla).toBe(expected.withoutNla);
  const { answers, unrecognised } = answersIn(text);
  expect(answers["tls-probe"]).toBe(expected.answer);
  expect(answers["local-probe"]).toBeUndefined();
  expect(unrecognised.count).toBe(0);
}

describe("the twin of the probe", () => {
  test.each(named)("%s", async (name, expected) => {
    const rows = await probes(host, portOf(expected));
    const { json, text } = printed(rows);
    const report = readReport(JSON.parse(json));
    expect(report?.unread).toEqual([]);
    expect(report?.steps.probes?.rows).toEqual(JSON.parse(JSON.stringify(rows)));
    check(expected, rows, text);
    probed.twin.add(name);
  });

  test("tries each version of TLS where all together fail", async () => {
    const failing = cases.find(({ outcome }) => outcome === "tls-failed")!;
    const rows = await probes(host, portOf(failing));
    expect(rows.slice(1).map(({ offered, outcome }) => [offered, outcome])).toEqual(
      ["Tls12", "Tls13", "Tls11", "Tls"].map((version) => [version, "tls-failed"]),
    );
  });
});

describe("a name with several addresses", () => {
  test("is tried by both families in turn, eight at most", () => {
    expect(inTurn(["::1", "::2", "::3", "10.0.0.1", "10.0.0.2"])).toEqual(["::1", "10.0.0.1", "::2", "10.0.0.2", "::3"]);
    expect(inTurn(["10.0.0.1", "::1", "::2"])).toEqual(["10.0.0.1", "::1", "::2"]);
    expect(inTurn(Array.from({ length: 20 }, (_, at) => `::${at}`))).toHaveLength(8);
  });

  test("is reached at the one that answers", async () => {
    const open = cases.find(({ outcome }) => outcome === "sound")!;
    const rows = await probes("host.example.test", portOf(open), ["::1", "::1", "127.0.0.3", host]);
    const firsts = rows.filter(({ request }) => request === 11);
    expect(firsts.map(({ address, outcome }) => [address, outcome])).toEqual([
      ["::1", "no-tcp"],
      ["127.0.0.3", "no-tcp"],
      ["::1", "no-tcp"],
      [host, "sound"],
    ]);
    expect(answersIn(printed(rows).text).answers["tls-probe"]).toBeUndefined();
  });
});

describe.skipIf(pwsh === undefined)("the script", () => {
  test.each(named)("%s", async (name, expected) => {
    const { report, text } = await runScript(pwsh!, ["-ComputerName", host, "-Port", String(portOf(expected))]);
    expect(report.unread).toEqual([]);
    expect(report.about).toMatchObject({ mode: "client", redacted: false, compact: false });
    check(expected, report.steps.probes?.rows ?? [], text);
    probed.script.add(name);
  });

  test("ends at once for a name that does not exist", async () => {
    const { report } = await runScript(pwsh!, ["-ComputerName", "no-such-host.invalid"]);
    expect(report.steps.probes?.rows.map(({ outcome }) => outcome)).toEqual(["no-name"]);
  });

  test("keeps a compact report below what Azure Run Command returns, whatever value stands behind the switch", async () => {
    const port = String(portOf(cases[0]!));
    const { report, text } = await runScript(pwsh!, ["-ComputerName", host, "-Port", port, "-Compact", "true"]);
    expect(report.about.compact).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThan(4096);
    expect(text.startsWith(marks.begins)).toBe(true);
  });

  test("hides names and thumbprints on request", async () => {
    const certified = cases.find(({ outcome }) => outcome === "sound")!;
    const { report, text } = await runScript(pwsh!, ["-ComputerName", "localhost", "-Port", String(portOf(certified)), "-Redact"]);
    expect(report.about.redacted).toBe(true);
    expect(text).not.toContain("probe.example.test");
    expect(text).not.toMatch(/[0-9A-F]{40}/);
    const [row] = report.steps.probes?.rows.filter(({ outcome }) => outcome === "sound") ?? [];
    expect(row?.subject).toMatch(/^CN=name-\d+\.name-\d+\.name-\d+$/);
    expect(row?.issuer).toBe(row?.subject);
  });

  test("reads itself as a host, and says what it may not read", async () => {
    const { report } = await runScript(pwsh!, ["-Mode", "Host", "-Port", String(portOf(cases[0]!))]);
    expect(report.steps.probes?.rows[0]).toMatchObject({ at: "loopback", target: host, outcome: cases[0]!.outcome });
    expect(report.steps.listener).toBeDefined();
    expect(report.unread).toEqual([]);
  });
});
