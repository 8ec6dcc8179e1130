import type { Sample } from "@/lib/commands/sample";

/*
 * What the checks on the reader's own computer print. All constructed, after the forms that Windows PowerShell 5.1 and
 * Windows' own programs use. The host is HOST01, its address 10.0.0.20.
 */

const resolved = (address: string) => `Name                Type   TTL   Section    IPAddress
----                ----   ---   -------    ---------
host01.example.com  A      1199  Answer     ${address}`;

export const pathSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: resolved("10.0.0.20") },
  { is: "bad", from: "constructed", note: "a public address", text: resolved("203.0.113.80") },
  { is: "bad", from: "constructed", note: "no address", text: "Resolve-DnsName : HOST01 : DNS name does not exist" },
];

export const changedSamples: readonly Sample[] = [
  {
    is: "good",
    from: "constructed",
    note: "the fault began on 9 March",
    on: "2026-03-09",
    text: `KB5066835  Security Update  2026-02-11 00:00:00Z
KB5064081  Update  2026-01-28 00:00:00Z
Last start  2026-02-12 05:01:40Z`,
  },
  {
    is: "bad",
    from: "constructed",
    note: "the fault began on 9 March",
    on: "2026-03-09",
    text: `KB5066835  Security Update  2026-03-08 00:00:00Z
KB5064081  Update  2026-01-28 00:00:00Z
Last start  2026-03-08 22:14:07Z`,
  },
  {
    is: "neither",
    from: "constructed",
    note: "Windows knows no date of its updates",
    on: "2026-03-09",
    text: `KB5066835  Security Update${"  "}
KB5064081  Update${"  "}
Last start  2026-02-12 05:01:40Z`,
  },
];

const windows = (version: string, caption: string, build: number, ...updates: readonly string[]) => `${version}

Caption     : ${caption}
BuildNumber : ${build}

${updates.join("\n")}`;

export const clientSamples: readonly Sample[] = [
  {
    is: "good",
    from: "constructed",
    on: "2026-03-09",
    text: windows("10.0.26100.6899", "Microsoft Windows 11 Pro", 26100, "KB5066835  2026-02-11 00:00:00Z"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "no update for a long time",
    on: "2026-03-09",
    text: windows("10.0.19041.1202", "Microsoft Windows 10 Pro", 19043, "KB5005565  2021-09-15 00:00:00Z"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "Windows 7",
    on: "2026-03-09",
    text: windows("6.3.9600.16415", "Microsoft Windows 7 Professional", 7601, "KB4534310  2020-01-15 00:00:00Z"),
  },
  {
    is: "neither",
    from: "constructed",
    note: "Windows knows no date of its updates",
    on: "2026-03-09",
    text: windows("10.0.26100.6899", "Microsoft Windows 11 Pro", 26100, "KB5066835  "),
  },
];

export const passwordSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: "Currently stored credentials for TERMSRV/host01:\n\n* NONE *" },
  {
    is: "good",
    from: "constructed",
    note: "in German",
    text: "Derzeit gespeicherte Anmeldeinformationen für TERMSRV/host01:\n\n* KEINE *",
  },
  {
    is: "bad",
    from: "constructed",
    text: String.raw`Currently stored credentials for TERMSRV/host01:

    Target: Domain:target=TERMSRV/host01
    Type: Domain Password
    User: EXAMPLE\anna`,
  },
];

const notFound = "ERROR: The system was unable to find the specified registry key or value.";
const lsa = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\Lsa`;

export const ntlmSamples: readonly Sample[] = [
  { is: "good", from: "constructed", note: "neither is set", text: `${notFound}\n${notFound}` },
  { is: "good", from: "constructed", text: `${lsa}\n    LmCompatibilityLevel    REG_DWORD    0x5\n\n${notFound}` },
  { is: "bad", from: "constructed", text: `${notFound}\n${lsa}\\MSV1_0\n    RestrictSendingNTLMTraffic    REG_DWORD    0x2` },
  {
    is: "bad",
    from: "constructed",
    note: "before Windows 11 24H2",
    text: `${lsa}\n    LmCompatibilityLevel    REG_DWORD    0x2\n\n${notFound}`,
  },
];

export const guardSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: "SecurityServicesRunning : {0}" },
  { is: "good", from: "constructed", note: "only memory integrity runs", text: "SecurityServicesRunning : {2}" },
  { is: "bad", from: "constructed", text: "SecurityServicesRunning : {1, 2}" },
  { is: "neither", from: "constructed", note: "no rights", text: "Get-CimInstance : Access denied" },
];

const tested = (port: number, open: boolean) =>
  `${open ? "" : `WARNING: TCP connect to (10.0.0.20 : ${port}) failed\n\n`}RemoteAddress    : 10.0.0.20
RemotePort       : ${port}
TcpTestSucceeded : ${open ? "True" : "False"}`;

export const portSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: [tested(3389, true), tested(445, true), tested(5985, false)].join("\n\n") },
  { is: "bad", from: "constructed", text: [tested(3389, false), tested(445, true), tested(5985, false)].join("\n\n") },
  { is: "bad", from: "constructed", note: "two runs, half a minute apart", text: `${tested(3389, true)}\n\n${tested(3389, false)}` },
];
