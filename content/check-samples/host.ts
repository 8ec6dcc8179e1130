import type { Sample } from "@/lib/commands/sample";

/*
 * What the checks on the host print. All constructed, after the forms that Windows PowerShell 5.1 and Windows' own
 * programs use. Names and numbers are invented.
 */

const thumbprint = "569DA4934F4A1AE8A626FC08EE557BA5C5F3162B";

const bound = (type: number) => `SSLCertificateSHA1Hash     : ${thumbprint}
SSLCertificateSHA1HashType : ${type}`;
const certificate = (
  notAfter: string,
  hasKey = "True",
) => String.raw`PSParentPath  : Microsoft.PowerShell.Security\Certificate::LocalMachine\Remote Desktop
Subject       : CN=HOST01.example.com
NotBefore     : 12/1/2025 8:14:22 AM
NotAfter      : ${notAfter}
HasPrivateKey : ${hasKey}`;
const keyPath = String.raw`C:\ProgramData\Microsoft\Crypto\RSA\MachineKeys\f686aace6942fb7f7ceb231212eef4a4_11111111-2222-3333-4444-555555555555`;
const keyFile = (...rights: readonly string[]) =>
  `${keyPath} ${rights.join(`\n${" ".repeat(keyPath.length + 1)}`)}\n\nSuccessfully processed 1 files; Failed processing 0 files`;
const system = String.raw`NT AUTHORITY\SYSTEM:(F)`;
const sound = certificate("6/2/2026 8:14:22 AM");
const own = { from: "constructed", on: "2026-03-09" } as const;

export const certificateSamples: readonly Sample[] = [
  { ...own, is: "good", text: [bound(1), sound, keyFile(String.raw`NT AUTHORITY\NETWORK SERVICE:(R)`, system)].join("\n\n") },
  {
    ...own,
    is: "good",
    note: "Server 2019 and later",
    text: [bound(1), sound, `${keyPath}: Access is denied.\nSuccessfully processed 0 files; Failed processing 1 files`].join("\n\n"),
  },
  { ...own, is: "bad", note: "expired", text: [bound(3), certificate("3/1/2026 8:14:22 AM"), keyFile(system)].join("\n\n") },
  { ...own, is: "bad", note: "the key file without NETWORK SERVICE", text: [bound(1), sound, keyFile(system)].join("\n\n") },
  { ...own, is: "bad", note: "no certificate, no key file", text: `${bound(1)}\n\nThere is no key file ${keyPath}` },
  {
    ...own,
    is: "bad",
    note: "bound without its key",
    text: [bound(2), certificate("6/2/2026 8:14:22 AM", "False"), keyFile(system)].join("\n\n"),
  },
  { ...own, is: "neither", note: "no rights", text: "No answer: run this as administrator. It says nothing yet." },
];

const value = (key: string, name: string, data: string, type = "REG_DWORD") =>
  `HKEY_LOCAL_MACHINE\\${key}\n    ${name}    ${type}    ${data}\n`;
const notFound = "ERROR: The system was unable to find the specified registry key or value.\n";
const rdpTcp = String.raw`SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp`;
const protocols = String.raw`SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols`;
const policy = String.raw`SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`;
const ciphers = String.raw`SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002`;
const settings = ({ fromPolicy = notFound, layer = "0x2", level = "0x2", nla = "0x1", fips = "0x0", tls = "", functions = notFound }) =>
  [
    fromPolicy,
    value(rdpTcp, "SecurityLayer", layer),
    value(rdpTcp, "MinEncryptionLevel", level),
    value(rdpTcp, "UserAuthentication", nla),
    value(String.raw`SYSTEM\CurrentControlSet\Control\Lsa\FIPSAlgorithmPolicy`, "Enabled", fips),
    value(String.raw`${protocols}\SSL 2.0\Client`, "DisabledByDefault", "0x1"),
    ...(tls ? [tls] : []),
    functions,
  ].join("\n");

export const settingSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: settings({}) },
  {
    is: "good",
    from: "constructed",
    note: "the policy beats the listener",
    text: settings({ fromPolicy: value(policy, "SecurityLayer", "0x2"), layer: "0x0" }),
  },
  { is: "bad", from: "constructed", note: "layer RDP", text: settings({ layer: "0x0" }) },
  { is: "bad", from: "constructed", note: "NLA not required", text: settings({ nla: "0x0" }) },
  { is: "bad", from: "constructed", note: "FIPS", text: settings({ fips: "0x1" }) },
  {
    is: "bad",
    from: "constructed",
    note: "TLS 1.2 off",
    text: settings({ tls: value(String.raw`${protocols}\TLS 1.2\Server`, "Enabled", "0x0") }),
  },
  {
    is: "bad",
    from: "constructed",
    note: "no suite that fits",
    text: settings({ functions: value(ciphers, "Functions", "TLS_RSA_WITH_AES_256_GCM_SHA384", "REG_SZ") }),
  },
];

const controller = String.raw`           DC: \\DC01.example.com
      Address: \\192.0.2.5
     Dom Name: example.com
The command completed successfully`;
const noController = "Getting DC name failed: Status = 1355 0x54b ERROR_NO_SUCH_DOMAIN";
const channel = (good: boolean) => `${good ? "True" : "False"}
VERBOSE: The secure channel between the local computer and the domain example.com is ${good ? "in good condition" : "broken"}.`;
const clock = (offset: string) => `Tracking example.com [192.0.2.5:123].
Collecting 3 samples.
08:14:22, ${offset}
08:14:24, ${offset}`;

export const domainSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: [controller, channel(true), clock("+00.0123456s")].join("\n") },
  { is: "good", from: "constructed", note: "a domain controller", text: [controller, clock("+00.0123456s")].join("\n") },
  { is: "bad", from: "constructed", note: "no domain controller answers", text: noController },
  { is: "bad", from: "constructed", note: "the trust is broken", text: [controller, channel(false), clock("+00.0123456s")].join("\n") },
  { is: "bad", from: "constructed", note: "the clock", text: [controller, channel(true), clock("-412.6247612s")].join("\n") },
  { is: "neither", from: "constructed", text: "This computer is in no domain." },
];

const service = (state: string, process: number) => `Name      : TermService
State     : ${state}
StartMode : Manual
ProcessId : ${process}`;
const owner = (process: number) => `LocalAddress  : 0.0.0.0
LocalPort     : 3389
OwningProcess : ${process}`;
const sessions = (state = "Active", listener = "\n rdp-tcp                                 65536  Listen") =>
  ` SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE
>services                                    0  Disc
 console                                     1  Conn
 rdp-tcp#3         anna                      2  ${state}${listener}`;

/** What the registry says, in the order of the keys; a policy stands last. */
const registry = ({ denied = 0, port = 3389, drain = "", policy = "" }) =>
  `Terminal Server: fDenyTSConnections = ${denied}${drain}\nRDP-Tcp: PortNumber = ${port}${policy}`;
const listenerOf = (process: number, values: string, list: string) => [service("Running", 1240), owner(process), values, list].join("\n\n");

export const listenerSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: listenerOf(1240, registry({}), sessions()) },
  {
    is: "good",
    from: "constructed",
    note: "the policy beats the host",
    text: listenerOf(1240, registry({ denied: 1, policy: "\nTerminal Services: fDenyTSConnections = 0" }), sessions()),
  },
  { is: "bad", from: "constructed", note: "another program", text: listenerOf(4711, registry({}), sessions()) },
  { is: "bad", from: "constructed", note: "no listener", text: listenerOf(1240, registry({}), sessions("Active", "")) },
  { is: "bad", from: "constructed", note: "a session is down", text: listenerOf(1240, registry({}), sessions("Down")) },
  {
    is: "bad",
    from: "constructed",
    note: "turned off by a policy",
    text: [
      service("Running", 1240),
      "Nothing listens on this port: 3389",
      registry({ policy: "\nTerminal Services: fDenyTSConnections = 1" }),
      sessions("Active", ""),
    ].join("\n\n"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "another port",
    text: [service("Running", 1240), "Nothing listens on this port: 3389", registry({ port: 3390 }), sessions()].join("\n\n"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "drain mode",
    text: listenerOf(1240, registry({ drain: "\nTerminal Server: TSServerDrainMode = 1" }), sessions()),
  },
  {
    is: "bad",
    from: "constructed",
    note: "stopped",
    text: `${service("Stopped", 0)}\n\nNothing listens on this port: 3389\n\n${registry({})}`,
  },
  {
    is: "neither",
    from: "constructed",
    note: "the port is not filled in",
    text: "Write the port in the line above: 3389 unless somebody changed it.",
  },
];

const rule = (enabled: string, action: string, profile: string) => `Name              : RemoteDesktop-UserMode-In-TCP
Enabled           : ${enabled}
Action            : ${action}
Profile           : ${profile}
PolicyStoreSource : PersistentStore`;
const profiles = (inbound: string) => `Name    Enabled DefaultInboundAction AllowInboundRules
----    ------- -------------------- -----------------
Domain     True                Block              True
Private    True                Block              ${inbound.padStart(4)}
Public     True                Block              True`;
const network = (category: string) => `Name            : Network
InterfaceAlias  : Ethernet
NetworkCategory : ${category}`;

export const firewallSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: [rule("True", "Allow", "Domain, Private"), profiles("True"), network("Private")].join("\n\n") },
  {
    is: "bad",
    from: "constructed",
    note: "another network",
    text: [rule("True", "Allow", "Domain, Private"), profiles("True"), network("Public")].join("\n\n"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "no rule",
    text: ["No rule in force names port 3389.", profiles("True"), network("Private")].join("\n\n"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "a rule that blocks",
    text: [rule("True", "Block", "Any"), profiles("True"), network("Private")].join("\n\n"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "no rules count",
    text: [rule("True", "Allow", "Any"), profiles("False"), network("Private")].join("\n\n"),
  },
  { is: "neither", from: "constructed", note: "no rights", text: "Get-NetFirewallPortFilter : Access is denied." },
];
