import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realPowerShell } from "../content/real-powershell";
import { busyWindows, secrets } from "../fixtures/busy-windows";
import { redacted } from "./redaction-twin";
import { runScript } from "./run-script";

/*
 * The script where Windows has much to say: a module answers in the place of the cmdlets that this computer lacks. It shows
 * what the script makes of such answers, not that Windows gives them.
 */

const pwsh = realPowerShell();
const folder = mkdtempSync(join(tmpdir(), "collector-windows-"));
const windows = { FAKE_WINDOWS: join(folder, "windows.json"), PSModulePath: join(import.meta.dirname, "fake-windows") };

beforeAll(() => writeFileSync(windows.FAKE_WINDOWS, JSON.stringify(busyWindows)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...parameters: string[]) => runScript(pwsh!, parameters, windows);
/** Without what differs from one run to the next. */
const steady = (json: string) =>
  JSON.parse(json.replace(/"(?:time|ms|tcpMs|seconds|process|hresult)":(?:"[^"]*"|\d+),?/g, "").replaceAll(",}", "}")) as Record<
    string,
    unknown
  >;
const jsonOf = (text: string) => text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);

describe.skipIf(pwsh === undefined)("on a busy Windows the script", () => {
  test("reads on after an event that cannot be put into words, and says which logs are closed", async () => {
    const { report } = await run("-Mode", "Host");
    expect(report.unread).toEqual([]);
    const { schannelLog, managerLog, sessionLog, licenceLog, signIns } = report.steps;
    expect(schannelLog).toMatchObject({ state: "ok" });
    expect(schannelLog?.rows).toHaveLength(19);
    expect(managerLog?.state).toBe("disabled");
    expect(sessionLog?.state).toBe("denied");
    expect(licenceLog).toMatchObject({ state: "ok" });
    expect(licenceLog?.rows.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, () => 50283));
    expect(signIns?.rows[0]).toMatchObject({ status: "0xC000006D", subStatus: "0xC000006A", signIn: 10 });
  });

  test("redacts as the twin does, and keeps no name", async () => {
    const [open, hidden] = [await run("-Mode", "Host"), await run("-Mode", "Host", "-Redact")];
    const expected = redacted(steady(jsonOf(open.text)), new Set());
    (expected.about as { redacted: boolean }).redacted = true;
    expect(steady(jsonOf(hidden.text))).toEqual(expected);
    const survivors = [...secrets, hostname()].filter((secret) => hidden.text.toLowerCase().includes(secret.toLowerCase()));
    expect(survivors).toEqual([]);
    expect(hidden.report.unread).toEqual([]);
    const { schannelLog, certificateLog, serviceLog, arrivalLog } = hidden.report.steps;
    expect(schannelLog?.rows[0]?.message).toBe("server 10013");
    expect(certificateLog?.rows[0]).toMatchObject({ id: 1057, message: "0x8009030D 0xC000006D" });
    expect(serviceLog?.rows[0]?.message).toBe("Remote Desktop Services");
    expect(arrivalLog?.rows[0]?.message).toBe("0xC000006D");
  });

  test("redacts a client's report alike, names in names of products too", async () => {
    const [open, hidden] = [await run("-ComputerName", "SRV-PAY01.invalid"), await run("-ComputerName", "SRV-PAY01.invalid", "-Redact")];
    const expected = redacted(steady(jsonOf(open.text)), new Set());
    (expected.about as { redacted: boolean }).redacted = true;
    expect(steady(jsonOf(hidden.text))).toEqual(expected);
    expect([...secrets, hostname()].filter((secret) => hidden.text.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
    const { securityProducts, clientLog, savedPasswords, probes } = hidden.report.steps;
    expect(securityProducts?.rows).toEqual([{ product: expect.stringMatching(/^text-/) as string }, { product: "Windows Defender" }]);
    expect(clientLog?.rows.filter(({ id }) => id === 1026).map(({ message }) => message)).toEqual(Array.from({ length: 10 }, () => "2308"));
    // The first part of the name tells that the password is for the host that was asked for.
    expect(savedPasswords?.rows[0]?.savedFor.split(".")[0]).toBe(probes?.rows[0]?.target.split(".")[0]);
  });

  test.each([[["-Compact"]], [["-Compact", "-Redact"]]])("keeps %j below the limit, and what counts most", async (more) => {
    const { report, text } = await run("-Mode", "Host", ...more);
    expect(Buffer.byteLength(text)).toBeLessThan(4000);
    expect(report.unread).toEqual([]);
    expect(report.about.cut).toContain("events");
    const { listener, services, probes, port, signIns, schannelLog, certificateLog, serviceLog, managerAdminLog } = report.steps;
    expect([listener, services, probes, port].map((step) => [step?.rows.length, step?.total])).toEqual([
      [1, undefined],
      [8, undefined],
      [2, undefined],
      [1, undefined],
    ]);
    for (const log of [signIns, schannelLog, certificateLog, serviceLog, managerAdminLog]) {
      expect(log?.rows.length).toBeGreaterThan(0);
      expect(log?.total).toBeGreaterThan(log?.rows.length ?? 0);
    }
    expect(schannelLog?.rows[0]?.message).toContain("server");
  });
});

describe.skipIf(pwsh === undefined)("in a Windows of wordy names", () => {
  test("a compact report that cannot fit says so inside its limit", async () => {
    const wordy = "x".repeat(3000);
    const listener = { ...busyWindows.cim.Win32_TSGeneralSetting[0], SSLCertificateSHA1Hash: wordy };
    writeFileSync(
      windows.FAKE_WINDOWS,
      JSON.stringify({ ...busyWindows, cim: { ...busyWindows.cim, Win32_TSGeneralSetting: [listener] } }),
    );
    const { report, text } = await run("-Mode", "Host", "-Compact");
    expect(Buffer.byteLength(text)).toBeLessThan(4000);
    expect(report.about.cut).toMatch(/listener/);
    expect(report.steps.listener).toMatchObject({ rows: [], total: 1 });
  });
});
