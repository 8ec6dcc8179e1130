import type { Change, RegistryKey } from "@/lib/changes/change";
import type { SourceKey } from "./sources";

/* The keys. `below` holds what may be missing on a healthy Windows; an undo may remove that part again, and nothing else. */
const control = "HKLM\\SYSTEM\\CurrentControlSet\\Control";
const terminalServer = { always: `${control}\\Terminal Server` } satisfies RegistryKey;
const winStations = { always: `${control}\\Terminal Server\\WinStations` } satisfies RegistryKey;
const listener = { always: `${control}\\Terminal Server\\WinStations\\RDP-Tcp` } satisfies RegistryKey;
const lsa = { always: `${control}\\Lsa` } satisfies RegistryKey;
const fips = { always: `${control}\\Lsa`, below: "FIPSAlgorithmPolicy" } satisfies RegistryKey;
const tls12Server = { always: `${control}\\SecurityProviders\\SCHANNEL\\Protocols`, below: "TLS 1.2\\Server" } satisfies RegistryKey;
const tls12Client = { always: `${control}\\SecurityProviders\\SCHANNEL\\Protocols`, below: "TLS 1.2\\Client" } satisfies RegistryKey;
const policies = { always: "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT", below: "Terminal Services" } satisfies RegistryKey;
const clientPolicies = {
  always: "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT",
  below: "Terminal Services\\Client",
} satisfies RegistryKey;
const credSsp = {
  always: "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System",
  below: "CredSSP\\Parameters",
} satisfies RegistryKey;
const ownClient = { always: "HKCU\\Software\\Microsoft", below: "Terminal Server Client" } satisfies RegistryKey;

const dword = <const Data extends number>(data: Data) => ({ type: "REG_DWORD", data }) as const;

const sessionHost =
  "Computer Configuration > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Session Host";
const securityOptions = "Computer Configuration > Windows Settings > Security Settings > Local Policies > Security Options";
const policyReturns =
  "If a domain policy sets it, the policy puts its own value back at its next refresh. Then change the policy, with the person who owns it.";
const policyFirst = "If a policy sets the value of the same name under Policies, the policy wins: change the policy instead.";
const policyLeft = "Do it only if no policy sets the value: a policy writes it again at its next refresh, so change it in the policy.";

/** Every change of settings that the site makes, by the id that articles name. Values are not written anywhere else. */
export const changes = {
  "tls12-server": {
    title: "Allow TLS 1.2 for incoming connections",
    why: "Windows 8, Server 2012 and later allow TLS 1.2 by default; where hardening switched it off, or on older Windows, the host and a modern client have no version in common.",
    where: "host",
    values: [
      { key: tls12Server, name: "Enabled", to: dword(1), usual: "absent", weak: [0] },
      { key: tls12Server, name: "DisabledByDefault", to: dword(0), usual: "absent", weak: [1] },
    ],
    takesEffect: "service",
    mind: "Services read it when they start, so restart Windows afterwards.",
    grade: "documented",
    by: ["ws-tlsreg", "w-tls"],
  },
  "tls12-client": {
    title: "Allow TLS 1.2 for outgoing connections",
    why: "Windows 8, Server 2012 and later allow TLS 1.2 by default; where hardening switched it off, or on older Windows, your computer cannot speak to a modern host.",
    where: "this-computer",
    values: [
      { key: tls12Client, name: "Enabled", to: dword(1), usual: "absent", weak: [0] },
      { key: tls12Client, name: "DisabledByDefault", to: dword(0), usual: "absent", weak: [1] },
    ],
    takesEffect: "next-connection",
    mind: "Programs that are running keep the old settings: close Remote Desktop Connection and open it again.",
    grade: "documented",
    by: ["ws-tlsreg", "w-tls"],
  },
  "nla-on": {
    title: "Require Network Level Authentication",
    why: "The host then asks who you are before it opens a session, which is Microsoft's recommended setting.",
    where: "host",
    values: [{ key: listener, name: "UserAuthentication", to: dword(1), usual: dword(1), weak: [0] }],
    takesEffect: "next-connection-or-service",
    mind: `From then on the host refuses clients that cannot do it. ${policyFirst}`,
    grade: "documented",
    by: ["rs-int", "az-auth", "admx"],
  },
  "nla-policy-remove": {
    title: "Remove UserAuthentication from the Policies key",
    why: "A test or a script that writes it there leaves a setting that no policy shows and that beats the listener's own value.",
    where: "host",
    values: [{ key: policies, name: "UserAuthentication", to: "absent", usual: "absent", weak: [0] }],
    takesEffect: "next-connection-or-service",
    mind: `Do it only if this value is 0, and first set the listener's own value to 1. If this value is 1, leave it: it is what requires NLA. ${policyLeft}`,
    grade: "documented",
    by: ["rs-int", "admx"],
  },
  "nla-off-test": {
    title: "Accept connections without Network Level Authentication for a test",
    why: "It makes Network Level Authentication optional. A client that still offers it goes on using it, so connect with the test file that leaves it out.",
    where: "host",
    values: [{ key: listener, name: "UserAuthentication", to: dword(0), usual: dword(1), weak: [0] }],
    takesEffect: "next-connection-or-service",
    timed: {
      minutes: 10,
      risk: "Anyone who reaches the port gets the sign-in screen of the host without a password, and faults in that screen are open to them. If a restart of the service loaded the change, only another restart ends it.",
    },
    counterTest:
      "Connect once more with the test file: the host must refuse it, because Network Level Authentication is required. If its sign-in screen still comes, the service holds the 0: restart it.",
    mind: policyFirst,
    grade: "documented",
    by: ["rs-int", "az-auth", "admx"],
  },
  "security-layer-tls": {
    title: "Require TLS for Remote Desktop",
    why: "Layer 0 refuses whoever insists on TLS.",
    where: "host",
    values: [{ key: listener, name: "SecurityLayer", to: dword(2), weak: [0] }],
    takesEffect: "next-connection-or-service",
    mind: `From then on the host refuses clients without TLS. If its private key is broken, it refuses everybody. ${policyFirst}`,
    grade: "documented",
    by: ["rs-int", "w-tsg", "admx"],
  },
  "security-layer-policy-remove": {
    title: "Remove SecurityLayer from the Policies key",
    why: "A test or a script that writes it there leaves a setting that no policy shows and that beats the listener's own value.",
    where: "host",
    values: [{ key: policies, name: "SecurityLayer", to: "absent", usual: "absent", weak: [0] }],
    takesEffect: "next-connection-or-service",
    mind: `Do it only if this value is neither 1 nor 2, and first set the listener's own value to 2. If this value is 2, leave it: it is what requires TLS. ${policyLeft}`,
    grade: "documented",
    by: ["rs-int", "admx"],
  },
  "remove-certificate-binding": {
    title: "Remove the certificate bound to the listener",
    why: "The listener goes back to the certificate that Windows makes for it; yours stays in its store.",
    where: "host",
    values: [{ key: listener, name: "SSLCertificateSHA1Hash", to: "absent", usual: "absent" }],
    takesEffect: "next-connection-or-service",
    mind: "Do not do it in a deployment with a Connection Broker: there, Server Manager sets the certificates.",
    grade: "documented",
    by: ["az-evt", "rs-int", "rs-lsn"],
  },
  "self-signed-store": {
    title: "Put back where Windows keeps its own Remote Desktop certificate",
    why: "With another name there Windows looks for its certificate in the wrong store.",
    where: "host",
    values: [
      {
        key: winStations,
        name: "SelfSignedCertStore",
        to: { type: "REG_SZ", data: "Remote Desktop" },
        usual: { type: "REG_SZ", data: "Remote Desktop" },
      },
    ],
    takesEffect: "configuration-service",
    grade: "documented",
    by: ["rs-int"],
  },
  "encryption-oracle-test": {
    title: "Let this computer connect to a host without the CredSSP update, for a test",
    why: "If you get in now, the host lacks the CredSSP update of 2018. Use the session to install it.",
    where: "this-computer",
    values: [{ key: credSsp, name: "AllowEncryptionOracle", to: dword(2), usual: "absent", weak: [2] }],
    takesEffect: "next-connection",
    timed: { minutes: 15, risk: "Somebody on the path can take over a session and its credentials on any host that lacks the update." },
    mind: "If nothing changes, restart this computer once.",
    grade: "documented",
    by: ["az-oracle"],
  },
  "rdp-on": {
    title: "Allow Remote Desktop connections",
    why: "With 1 the host refuses every Remote Desktop connection.",
    where: "host",
    values: [{ key: terminalServer, name: "fDenyTSConnections", to: dword(0) }],
    policy: {
      path: `${sessionHost} > Connections`,
      setting: "Allow users to connect remotely by using Remote Desktop Services",
      state: "Enabled",
    },
    takesEffect: "next-connection-or-service",
    mind: "If the value of the same name under Policies is 1, this changes nothing: change the policy instead.",
    grade: "documented",
    by: ["rs-gen", "az-gen"],
  },
  "listener-on": {
    title: "Switch the RDP-Tcp listener on",
    why: "With fEnableWinStation 0 nobody listens; with fLogonDisabled 1 the listener turns everyone away.",
    where: "host",
    values: [
      { key: listener, name: "fEnableWinStation", to: dword(1), usual: dword(1) },
      { key: listener, name: "fLogonDisabled", to: dword(0), usual: dword(0) },
    ],
    takesEffect: "service",
    grade: "documented",
    by: ["az-gen", "rs-cant"],
  },
  "port-3389": {
    title: "Put the listener back on port 3389",
    why: "Clients use port 3389 unless they are told another.",
    where: "host",
    values: [{ key: listener, name: "PortNumber", to: dword(3389), usual: dword(3389) }],
    takesEffect: "service",
    mind: "Whoever connects by the other port today is locked out, and firewall rules may name that port. Look at both first.",
    grade: "documented",
    by: ["rs-gen", "rs-cant"],
  },
  "disable-udp-client": {
    title: "Make this computer use TCP alone",
    why: "If the connection holds now, the UDP transport was the fault.",
    where: "this-computer",
    values: [{ key: clientPolicies, name: "fClientDisableUDP", to: dword(1), usual: "absent" }],
    policy: {
      path: "Computer Configuration > Administrative Templates > Windows Components > Remote Desktop Services > Remote Desktop Connection Client",
      setting: "Turn Off UDP On Client",
      state: "Enabled",
    },
    takesEffect: "next-connection",
    mind: "It counts for every host that this computer connects to, and pictures may get slower.",
    grade: "documented",
    by: ["admx"],
  },
  "disable-udp-host": {
    title: "Make the host offer TCP alone",
    why: "All clients of this host then stay on TCP, which helps when you cannot change each of them.",
    where: "host",
    values: [{ key: policies, name: "SelectTransport", to: dword(1), usual: "absent" }],
    policy: { path: `${sessionHost} > Connections`, setting: "Select RDP transport protocols", state: "Enabled, with Use only TCP" },
    takesEffect: "next-connection-or-service",
    mind: "Pictures and sound may get slower for everyone who uses this host.",
    grade: "documented",
    by: ["admx"],
  },
  "lm-compatibility": {
    title: "Send NTLMv2 answers only",
    why: "Before Windows 11 24H2 and Server 2025 a level below 3 sends NTLMv1 or older, which hosts and gateways refuse.",
    where: "either-end",
    values: [{ key: lsa, name: "LmCompatibilityLevel", to: dword(3), usual: "absent", weak: [0, 1, 2], stronger: [4, 5] }],
    policy: { path: securityOptions, setting: "Network security: LAN Manager authentication level", state: "Send NTLMv2 response only" },
    takesEffect: "at-once",
    mind: "Do it only if the value is below 3. If it is missing, leave it. A 4 or 5 protects more: the commands leave it, but a .reg file or the policy would overwrite it. Afterwards this computer no longer reaches old devices that know only LM or NTLMv1, such as some scanners and file stores.",
    grade: "documented",
    by: ["lm-level", "rs-lmcompat", "ntlmv1-gone"],
  },
  "fips-off": {
    title: "Switch FIPS mode off",
    why: "FIPS mode leaves only some algorithms; if the connection works without it, the client is the end to modernise.",
    where: "host",
    values: [{ key: fips, name: "Enabled", to: dword(0), usual: dword(0) }],
    takesEffect: "restart",
    timed: {
      minutes: 60,
      risk: "The host no longer meets the rule that asked for FIPS mode: do it only with the consent of the person who answers for that rule.",
    },
    mind: policyReturns,
    grade: "documented",
    by: ["az-auth", "ws-tlsreg"],
  },
  "min-encryption-high": {
    title: "Set the encryption level of the listener to High",
    why: "Windows comes with level 2 and Microsoft's article expects 3; level 1 does not work with TLS, and 4 demands FIPS of every client.",
    where: "host",
    values: [{ key: listener, name: "MinEncryptionLevel", to: dword(3), weak: [1] }],
    takesEffect: "next-connection-or-service",
    mind: policyFirst,
    grade: "documented",
    by: ["rs-int", "w-tsg", "ts-encryption"],
  },
  "min-encryption-policy-remove": {
    title: "Remove MinEncryptionLevel from the Policies key",
    why: "A test or a script that writes it there leaves a setting that no policy shows and that beats the listener's own value.",
    where: "host",
    values: [{ key: policies, name: "MinEncryptionLevel", to: "absent", usual: "absent", weak: [1] }],
    takesEffect: "next-connection-or-service",
    mind: `Do it only if this value is 1 or above 4, and first set the listener's own value to 2 or 3. A 4 belongs to FIPS mode. ${policyLeft}`,
    grade: "documented",
    by: ["rs-int", "admx"],
  },
  "max-outstanding-connections-remove": {
    title: "Remove MaxOutstandingConnections",
    why: "Scripts and forum answers set this value; no page of Microsoft that we found names it, and a higher number makes room for an attacker.",
    where: "host",
    values: [{ key: terminalServer, name: "MaxOutstandingConnections", to: "absent" }],
    takesEffect: "service",
    mind: "Keep it if the vendor of a product on this host asked for it.",
    grade: "unsourced",
    by: [],
  },
  "restricted-admin-on": {
    title: "Accept Remote Credential Guard and Restricted Admin",
    why: "A client that is told to use one of the two is refused by a host that does not accept them.",
    where: "host",
    values: [{ key: lsa, name: "DisableRestrictedAdmin", to: dword(0), usual: "absent", weak: [0] }],
    takesEffect: "next-connection",
    mind: "A stolen password hash of an administrator is then enough to sign in to this host by Restricted Admin.",
    lasting:
      "It is no test of minutes: a host that people reach by Remote Credential Guard or Restricted Admin needs it for as long as they do.",
    grade: "documented",
    by: ["rcg", "rs-auth"],
  },
  "gateway-transport-rpc": {
    title: "Make this user reach the RD Gateway by RPC over HTTP",
    why: "If the gateway lets you through now, its newer HTTP and UDP transports are the fault, or something on the path that breaks them.",
    where: "this-computer",
    values: [{ key: ownClient, name: "RDGClientTransport", to: dword(1), usual: "absent" }],
    takesEffect: "next-connection",
    mind: "This is a test rather than a repair. On a gateway without the update for it, RPC over HTTP can crash the service, which ends everyone's connection.",
    grade: "reported",
    by: ["rdg-transport"],
  },
} as const satisfies Record<string, Change & { readonly by: readonly SourceKey[] }>;

export type ChangeId = keyof typeof changes;
