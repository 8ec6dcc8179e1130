import type { CauseFacts } from "@/lib/diagnosis/model";
import type { FamilyId } from "./families";
import type { StageId } from "./stages";

/**
 * What the lists, the result page and the engine know of a cause. Its article holds the rest; minutes, risk and what the
 * fix needs and does to people follow from the article and stand in `content/article-facts.ts`.
 */
export interface Cause extends Omit<CauseFacts, "minutes" | "cost" | "risk"> {
  /** Names the fault as found; the h1 of the article. */
  readonly title: string;
  /** The same in a few words, for lists beside a question. */
  readonly name: string;
  /** One sentence: what is wrong and what cures it. */
  readonly summary: string;
  /** One sentence: how one tells it, most telling first. Says nothing that the article does not say and grade. */
  readonly sign: string;
  readonly family: FamilyId;
  /** First and last stop of the line between which it bites. */
  readonly stages: readonly [StageId, StageId];
}

/*
 * Priors are rough. Common: several accounts, and an article of Microsoft's about this dialog. Ordinary: one of the
 * two. Uncommon: reported beside it or reasoned. Other code: the fault normally shows another code. No statistic of
 * 0x904 / 0x7 exists, so they stay within a factor of ten and evidence decides.
 */
const common = 3;
const ordinary = 2;
const uncommon = 1;
const otherCode = 0.4;

export const causes = {
  "expired-certificate": {
    title: "The Remote Desktop certificate expired and was not renewed",
    name: "Certificate expired, not renewed",
    summary: "Repair the renewal, remove the expired one, let Windows make another.",
    sign: "Nobody gets in any more since a day on which nobody changed anything, every attempt ends at once, and the host's own certificate is past its end date.",
    family: "certificate",
    stages: ["encrypt", "encrypt"],
    prior: common,
    fixWorks: 0.7,
  },
  "machine-keys": {
    title: "The private key of the Remote Desktop certificate cannot be read",
    name: "Private key cannot be read",
    summary: "The service may not read one key file; repair that file, not the folder.",
    sign: "Port, service and certificate look right, yet every attempt ends at once; the host logs Schannel 36870 with code 0x8009030D.",
    family: "certificate",
    stages: ["encrypt", "encrypt"],
    prior: common,
    fixWorks: 0.75,
  },
  "certificate-binding": {
    title: "The certificate bound to the listener cannot be used",
    name: "Unusable certificate bound to the listener",
    summary: "The bound certificate fails; return to the host's own, or bind a good one.",
    sign: "Nobody gets in since somebody gave the host a certificate of their own, or since that certificate was renewed or deleted.",
    family: "certificate",
    stages: ["encrypt", "encrypt"],
    prior: ordinary,
    fixWorks: 0.85,
  },
  "tls-mismatch": {
    title: "The two computers share no TLS version or cipher suite",
    name: "No common TLS version or cipher",
    summary: "One end lacks TLS 1.2 or a common suite; allow it there.",
    sign: "The same two computers fail every time, at once, while another computer reaches the host or yours reaches other hosts; it began with hardening, or one end is old.",
    family: "certificate",
    stages: ["encrypt", "encrypt"],
    prior: ordinary,
    fixWorks: 0.8,
  },
  fips: {
    title: "FIPS mode on the host shuts out this client",
    name: "FIPS mode shuts the client out",
    summary: "Bring the client up to date; FIPS mode itself is its owner's decision.",
    sign: "Up-to-date Windows computers get in; thin clients, Macs or other programs do not, since FIPS mode was switched on at either end.",
    family: "certificate",
    stages: ["encrypt", "open"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  "security-layer": {
    title: "The host's security layer refuses what the client or proxy offers",
    name: "Security layer set to RDP or too strict",
    summary: "Security Layer 0 refuses everybody who wants TLS; set it to 2, with NLA on.",
    sign: "It fails through a bastion, a proxy or a strict program, and the host answers the probe with type 2 and code 0, or with type 3 and code 2.",
    family: "certificate",
    stages: ["agree", "agree"],
    prior: ordinary,
    fixWorks: 0.85,
  },
  "nla-credssp": {
    title: "Network Level Authentication fails: domain controller, trust or time",
    name: "NLA fails: domain, trust, time",
    summary: "The host finds no domain controller, or its trust or clock is wrong.",
    sign: "Domain accounts fail and a local account of the host gets in; a certificate warning, or a text about the domain controller or CredSSP, speaks for it.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: ordinary,
    fixWorks: 0.75,
  },
  "credential-policy": {
    title: "A credential policy blocks the sign-in: Credential Guard, NTLM, Protected Users",
    name: "Credential policy blocks the sign-in",
    summary: "Hardening or an upgrade took away this kind of sign-in; connect by name, type the password, let Kerberos work.",
    sign: "It began with Windows 11 22H2, Server 2025 or a hardening policy; a typed password works where a saved one fails, or the name works where the address fails.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: uncommon,
    fixWorks: 0.7,
  },
  "saved-credentials": {
    title: "Windows sends a saved password that is out of date",
    name: "Outdated saved password",
    summary: "Credential Manager offers an old TERMSRV entry before you can type; delete that one entry and sign in again.",
    sign: "Only you fail, or only this computer, since a password change, and Windows does not ask for a password before it fails.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "pam-account": {
    title: "The password that the vault holds for the target account is wrong",
    name: "Vault holds a wrong password",
    summary: "The vault signs in with a password that the host no longer accepts; verify and reconcile the account.",
    sign: "Sessions with one account of the vault fail on every host that uses it; another account from the same vault reaches the same host.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  "user-rights": {
    title: "The account may not sign in through Remote Desktop",
    name: "Account lacks the right to connect",
    summary:
      "The user is not in Remote Desktop Users, a policy denies the logon, or the restricted mode asked for is off; give the right or drop the mode.",
    sign: "Others get in from the same computer, an administrator of the host too, and you do not; it began with a new account, a group or a policy.",
    family: "sign-in",
    stages: ["prove", "open"],
    prior: otherCode,
    fixWorks: 0.85,
  },
  "duplicate-sid": {
    title: "Cloned machines share one machine SID",
    name: "Cloned machines share a SID",
    summary: "Windows refuses sign-ins between clones that were never generalised; rebuild them from a prepared image.",
    sign: "Machines copied from one image fail between each other since updates from autumn 2025 on; from a computer that is no copy each of them is reached.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: uncommon,
    fixWorks: 0.9,
  },
  "outdated-client": {
    title: "The Remote Desktop client is too old for this host",
    name: "Outdated client",
    summary: "An old client cannot do what the host asks for; prove it with another one, then update it.",
    sign: "Another client reaches the host and this one does not; it began when the host was hardened or replaced, not when your computer changed.",
    family: "client",
    stages: ["agree", "encrypt"],
    prior: ordinary,
    fixWorks: 0.85,
  },
  "client-profile": {
    title: "Settings kept on this computer spoil the connection",
    name: "This client's own settings",
    summary: "A saved .rdp file, Default.rdp or a remembered gateway sends the connection another way; start from a fresh file.",
    sign: "A saved file fails and the name typed into mstsc works, or the reverse; a fresh file with the host's name alone connects.",
    family: "client",
    stages: ["find", "open"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "hung-service": {
    title: "The Remote Desktop service hangs or has crashed",
    name: "Remote Desktop service hangs",
    summary: "Restart the service from another way in. Restart the host only if that fails.",
    sign: "It worked earlier, nobody changed anything, and now everyone fails; the port still opens, but the probe gets 0 bytes back.",
    family: "host",
    stages: ["agree", "open"],
    prior: common,
    fixWorks: 0.8,
  },
  "stuck-session": {
    title: "One user's session on the host is stuck",
    name: "One session is stuck",
    summary: "Others get in, one user does not, because a broken session waits for that user; reset that session alone.",
    sign: "Colleagues get in at the same moment and you do not, from any computer; it fails after the credentials, at “Please wait” or with a black screen.",
    family: "host",
    stages: ["open", "open"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "host-not-ready": {
    title: "The host is still starting, updating or asleep",
    name: "Host not ready",
    summary: "Wait, look at the console, and switch off no machine that installs updates.",
    sign: "It began minutes ago with a restart, an update or a wake-up, and three attempts show three codes: 0x204, 0x108, 0x904.",
    family: "host",
    stages: ["reach", "open"],
    prior: ordinary,
    fixWorks: 0.9,
  },
  "wrong-listener": {
    title: "Remote Desktop is off, or something else answers on its port",
    name: "RDP off, or another program on the port",
    summary: "The listener is off, or another program has its port.",
    sign: "Everyone fails at once and no certificate warning ever appears; the first byte that the probe gets is not 3.",
    family: "host",
    stages: ["reach", "agree"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "connection-limit": {
    title: "The host takes no more connections, or is being flooded",
    name: "Connection limit or flooding",
    summary: "Close the exposure to strangers, then look at the limits.",
    sign: "It works at some hours and not at others, for everybody and from everywhere; sometimes the third try gets in.",
    family: "host",
    stages: ["agree", "open"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  licensing: {
    title: "The session host finds no Remote Desktop licence",
    name: "Remote Desktop licensing",
    summary: "The grace period ended or the licence server cannot be reached; it usually shows its own code, so rule it out quickly.",
    sign: "A session host takes nobody new since one day about four months after it was built; mostly the message names the licence.",
    family: "host",
    stages: ["open", "open"],
    prior: otherCode,
    fixWorks: 0.85,
  },
  "windows-update": {
    title: "A Windows update broke Remote Desktop on one end",
    name: "Windows update regression",
    summary: "It began with a patch day and everything else is fine; install the correcting update before you remove anything.",
    sign: "It worked until the night of an update; machines with the same update fail alike, and machines without it do not.",
    family: "host",
    stages: ["agree", "open"],
    prior: uncommon,
    fixWorks: 0.7,
  },
  "not-windows-host": {
    title: "The host is not Windows, and its RDP server hangs up",
    name: "Not a Windows host",
    summary: "xrdp or GNOME Remote Desktop hangs up for want of a key, a credential or a session; read its log.",
    sign: "You connect to a Linux machine, a container, a NAS or a server that somebody wrote: no Windows log there can tell.",
    family: "host",
    stages: ["agree", "open"],
    prior: ordinary,
    fixWorks: 0.8,
  },
  firewall: {
    title: "A firewall lets the connection start and then cuts it",
    name: "Firewall cuts the connection",
    summary: "A device on the way accepts the first packets and then closes; find who sends the reset and have it allowed.",
    sign: "Everybody at one place fails and everybody elsewhere gets in, or a session drops after the same idle time each day.",
    family: "path",
    stages: ["reach", "encrypt"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  "security-software": {
    title: "Antivirus or endpoint protection cuts the connection",
    name: "Security software cuts the connection",
    summary: "A product on either end takes the connection for an attack; its own log says so, a narrow exception cures it.",
    sign: "One program fails and another on the same computer gets in, or it began with an update or a policy of the protection.",
    family: "path",
    stages: ["agree", "encrypt"],
    prior: ordinary,
    fixWorks: 0.8,
  },
  "tls-inspection": {
    title: "A device on the way opens the encryption with its own certificate",
    name: "TLS inspection on the way",
    summary: "The certificate that arrives is not the host's; exempt Remote Desktop between the two addresses from inspection.",
    sign: "It fails in one network and works from a phone hotspot; the certificate that arrives names a firewall or a security product as its issuer.",
    family: "path",
    stages: ["encrypt", "encrypt"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "unstable-network": {
    title: "The network or VPN loses the connection",
    name: "Unstable network or VPN",
    summary:
      "Loss, latency or a VPN that reconnects ends the connection at changing moments; prove it with another path before you touch the host.",
    sign: "The moment and the code change from try to try, and a call or a download over the same path breaks as well.",
    family: "path",
    stages: ["reach", "open"],
    prior: ordinary,
    fixWorks: 0.6,
  },
  "path-mtu": {
    title: "Large packets do not get through the VPN",
    name: "Packets too large for the path",
    summary: "Small packets pass and the certificate does not; lower the MTU of the VPN adapter.",
    sign: "It fails through one VPN or provider after some seconds, always at the same point, while the port test and ping succeed.",
    family: "path",
    stages: ["encrypt", "encrypt"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  "udp-transport": {
    title: "The UDP transport of Remote Desktop fails",
    name: "UDP transport fails",
    summary: "The session dies when UDP joins in; use TCP alone as a test.",
    sign: "You get past the password; then the screen stays black or freezes, or every session dies after about the same time.",
    family: "path",
    stages: ["open", "open"],
    prior: ordinary,
    fixWorks: 0.85,
  },
  "wrong-host": {
    title: "The name or forward leads to the wrong machine",
    name: "Name leads to the wrong machine",
    summary: "DNS, a hosts file or a port forward leads to another computer; compare the address and the certificate with the host's.",
    sign: "The certificate warning shows a name that is not your host's, or it works by address and not by name, or the reverse.",
    family: "path",
    stages: ["find", "agree"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "rd-gateway": {
    title: "The RD Gateway or Connection Broker ends the connection",
    name: "RD Gateway or Connection Broker",
    summary: "The host is fine and the way through the gateway fails; go round it once to prove it.",
    sign: "It fails from outside through the gateway and works in the office, or a farm fails and one host of it answers by its own name.",
    family: "between",
    stages: ["reach", "open"],
    prior: ordinary,
    fixWorks: 0.75,
  },
  "tunnel-or-proxy": {
    title: "A tunnel, bastion or proxy hangs up",
    name: "Tunnel or proxy hangs up",
    summary: "The machine you talk to is a middleman whose other leg fails or whose far end is down; its log names the leg.",
    sign: "You connect to 127.0.0.1, an odd port, a bastion or a portal's file; others behind it fail too, and on the host's own network it works.",
    family: "between",
    stages: ["reach", "encrypt"],
    prior: ordinary,
    fixWorks: 0.75,
  },
} as const satisfies Record<string, Cause>;

export type CauseId = keyof typeof causes;
