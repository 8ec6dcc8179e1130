import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realPowerShell } from "../content/real-powershell";
import { runScript } from "./run-script";
import { answersShort, type Running } from "./small-servers";

/* How the script takes what was typed, against one server of a few lines. */

const pwsh = realPowerShell();
const host = "127.0.0.1";
let server: Running | undefined;

beforeAll(async () => {
  server = await answersShort();
});
afterAll(() => server?.stop());

describe.skipIf(pwsh === undefined)("the script", () => {
  test.each([
    ["a port behind the name", (port: string) => `localhost:${port}`, "localhost"],
    ["an address of a page", (port: string) => `https://localhost:${port}/rdweb/`, "localhost"],
    ["backslashes", (port: string) => `\\\\${host}:${port}\\share`, host],
  ])("takes apart %s", async (_, typed, target) => {
    const { report } = await runScript(pwsh!, ["-ComputerName", typed(String(server!.port))]);
    expect(report.steps.probes?.rows.at(-1)).toMatchObject({ target, port: server!.port, outcome: "rdp-only" });
  });

  test("keeps an IPv6 address with its port", async () => {
    const { report } = await runScript(pwsh!, ["-ComputerName", "[::1]:3390"]);
    expect(report.steps.probes?.rows[0]).toMatchObject({ target: "::1", address: "::1", port: 3390, outcome: "no-tcp" });
  });

  test.each([
    [["-ComputerName", host, "-Redacted"], "-Redacted"],
    [["-ComputerName", host, "-Prot", "40125"], "-Prot 40125"],
    [["-ComputerName", host, "-Compact", "false"], '"false"'],
    [["-ComputerName", "srv01:70000"], "srv01:70000"],
    [["-ComputerName", `${host}:3390`, "-Port", "3391"], "3390 behind the name and -Port 3391"],
    [["-Port", "3390"], "no -ComputerName"],
  ])("refuses %j", async (parameters, found) => {
    const refusal: unknown = await runScript(pwsh!, parameters).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    const words = (refusal as Error).message.replace(/\u001B\[[\d;]*m/g, "").replace(/\s*\n\s*\|?\s*/g, " ");
    expect(words).toContain("found 0, exit code 1");
    expect(words).toContain(found);
    expect(words).toContain("Nothing was read.");
  });
});
