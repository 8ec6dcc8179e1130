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
    summary:
      "Windows makes its own certificate and renews it; when the renewal fails, find out why, remove the expired one and let Windows make another.",
    family: "certificate",
    stages: ["encrypt", "encrypt"],
    prior: common,
    fixWorks: 0.7,
  },
  "machine-keys": {
    title: "The private key of the Remote Desktop certificate cannot be read",
    name: "Private key cannot be read",
    summary:
      "The service may not open the key file in MachineKeys, or the file is damaged; repair the permissions of that one file, not of the folder.",
    family: "certificate",
    stages: ["encrypt", "encrypt"],
    prior: common,
    fixWorks: 0.75,
  },
  "certificate-binding": {
    title: "The certificate bound to the listener cannot be used",
    name: "Unusable certificate bound to the listener",
    summary:
      "The listener points at a certificate that is gone, has expired, or whose key the service may not read; bind a good one or return to the host's own.",
    family: "certificate",
    stages: ["encrypt", "encrypt"],
    prior: ordinary,
    fixWorks: 0.85,
  },
  "tls-mismatch": {
    title: "The two computers share no TLS version or cipher suite",
    name: "No common TLS version or cipher",
    summary:
      "One end was hardened or is too old, so they cannot agree on encryption; allow TLS 1.2 and a common suite on the end that lacks it.",
    family: "certificate",
    stages: ["encrypt", "encrypt"],
    prior: ordinary,
    fixWorks: 0.8,
  },
  fips: {
    title: "FIPS mode on the host shuts out this client",
    name: "FIPS mode shuts the client out",
    summary:
      "The host accepts only FIPS-approved algorithms and the client offers none; bring the client up to date, or change the policy with its owner.",
    family: "certificate",
    stages: ["encrypt", "open"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  "security-layer": {
    title: "The host's security layer refuses what the client or proxy offers",
    name: "Security layer set to RDP or too strict",
    summary:
      "Security Layer 0 refuses everybody who wants TLS, and a strict host refuses those who cannot do NLA; set Security Layer 2 with NLA on.",
    family: "certificate",
    stages: ["agree", "agree"],
    prior: ordinary,
    fixWorks: 0.85,
  },
  "nla-credssp": {
    title: "Network Level Authentication fails: domain controller, trust or time",
    name: "NLA fails: domain, trust, time",
    summary:
      "The host cannot check the sign-in because it reaches no domain controller, its trust is broken, its clock is wrong or one end lacks a CredSSP update.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: ordinary,
    fixWorks: 0.75,
  },
  "credential-policy": {
    title: "A credential policy blocks the sign-in: Credential Guard, NTLM, Protected Users",
    name: "Credential policy blocks the sign-in",
    summary:
      "Hardening or an upgrade took away the kind of sign-in that this connection used; connect by name, type the password, and let Kerberos work.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: uncommon,
    fixWorks: 0.7,
  },
  "saved-credentials": {
    title: "Windows sends a saved password that is out of date",
    name: "Outdated saved password",
    summary: "Credential Manager offers an old TERMSRV entry before you can type; delete that one entry and sign in again.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "pam-account": {
    title: "The password that the vault holds for the target account is wrong",
    name: "Vault holds a wrong password",
    summary:
      "The privileged access system signs in with a password that the target no longer accepts; verify and reconcile the account in the vault.",
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
    family: "sign-in",
    stages: ["prove", "open"],
    prior: otherCode,
    fixWorks: 0.85,
  },
  "duplicate-sid": {
    title: "Cloned machines share one machine SID",
    name: "Cloned machines share a SID",
    summary:
      "Since the updates of August and September 2025 Windows refuses sign-ins between clones that were never generalised; rebuild them from a prepared image.",
    family: "sign-in",
    stages: ["prove", "prove"],
    prior: uncommon,
    fixWorks: 0.9,
  },
  "outdated-client": {
    title: "The Remote Desktop client is too old for this host",
    name: "Outdated client",
    summary: "An old build, thin client or retired app cannot do what the host asks for; update it, or try another client to prove it.",
    family: "client",
    stages: ["agree", "encrypt"],
    prior: ordinary,
    fixWorks: 0.85,
  },
  "client-profile": {
    title: "Settings kept on this computer spoil the connection",
    name: "This client's own settings",
    summary: "A saved .rdp file, Default.rdp or a remembered gateway sends the connection another way; start from a fresh file.",
    family: "client",
    stages: ["find", "open"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "hung-service": {
    title: "The Remote Desktop service hangs or has crashed",
    name: "Remote Desktop service hangs",
    summary: "The port answers, the service behind it does not; restart the service from another way in, and the host only if that fails.",
    family: "host",
    stages: ["agree", "open"],
    prior: common,
    fixWorks: 0.8,
  },
  "stuck-session": {
    title: "One user's session on the host is stuck",
    name: "One session is stuck",
    summary: "Others get in, one user does not, because a broken session waits for that user; reset that session alone.",
    family: "host",
    stages: ["open", "open"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "host-not-ready": {
    title: "The host is still starting, updating or asleep",
    name: "Host not ready",
    summary:
      "The port opens before Remote Desktop can answer; wait, look at the console, and do not switch off a machine that is installing updates.",
    family: "host",
    stages: ["reach", "open"],
    prior: ordinary,
    fixWorks: 0.9,
  },
  "wrong-listener": {
    title: "Remote Desktop is off, or something else answers on its port",
    name: "RDP off, or another program on the port",
    summary:
      "The listener is disabled, moved to another port, or the port belongs to another program; compare the owner of the port with TermService.",
    family: "host",
    stages: ["reach", "agree"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "connection-limit": {
    title: "The host takes no more connections, or is being flooded",
    name: "Connection limit or flooding",
    summary: "Sessions are used up, or strangers keep the listener busy; close the exposure, then look at the limits.",
    family: "host",
    stages: ["agree", "open"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  licensing: {
    title: "The session host finds no Remote Desktop licence",
    name: "Remote Desktop licensing",
    summary: "The grace period ended or the licence server cannot be reached; it usually shows its own code, so rule it out quickly.",
    family: "host",
    stages: ["open", "open"],
    prior: otherCode,
    fixWorks: 0.85,
  },
  "windows-update": {
    title: "A Windows update broke Remote Desktop on one end",
    name: "Windows update regression",
    summary:
      "It began with a patch day and the certificate, the service and the path are sound; install the correcting update before you remove anything.",
    family: "host",
    stages: ["agree", "open"],
    prior: uncommon,
    fixWorks: 0.7,
  },
  "not-windows-host": {
    title: "The host is not Windows, and its RDP server hangs up",
    name: "Not a Windows host",
    summary:
      "xrdp, GNOME Remote Desktop and other servers close the connection when a certificate, a credential or their session is missing; read their log.",
    family: "host",
    stages: ["agree", "open"],
    prior: ordinary,
    fixWorks: 0.8,
  },
  firewall: {
    title: "A firewall lets the connection start and then cuts it",
    name: "Firewall cuts the connection",
    summary:
      "An intrusion filter, a firewall that knows applications or a load balancer accepts the first packets and then closes; find who sends the reset and allow the traffic.",
    family: "path",
    stages: ["reach", "encrypt"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  "security-software": {
    title: "Antivirus or endpoint protection cuts the connection",
    name: "Security software cuts the connection",
    summary:
      "A product on either end takes the connection for an attack; its own log says so, and an exception for the two addresses cures it.",
    family: "path",
    stages: ["agree", "encrypt"],
    prior: ordinary,
    fixWorks: 0.8,
  },
  "tls-inspection": {
    title: "A device on the way opens the encryption with its own certificate",
    name: "TLS inspection on the way",
    summary: "The certificate that arrives is not the host's; exempt Remote Desktop between the two addresses from inspection.",
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
    family: "path",
    stages: ["reach", "open"],
    prior: ordinary,
    fixWorks: 0.6,
  },
  "path-mtu": {
    title: "Large packets do not get through the VPN",
    name: "Packets too large for the path",
    summary:
      "Small packets pass and the certificate does not, because the path takes smaller packets than the ends think; lower the MTU of the VPN adapter.",
    family: "path",
    stages: ["encrypt", "encrypt"],
    prior: uncommon,
    fixWorks: 0.8,
  },
  "udp-transport": {
    title: "The UDP transport of Remote Desktop fails",
    name: "UDP transport fails",
    summary:
      "The session starts over TCP and dies when UDP joins in; make the client use TCP alone as a test, then mend the path or the update.",
    family: "path",
    stages: ["open", "open"],
    prior: ordinary,
    fixWorks: 0.85,
  },
  "wrong-host": {
    title: "The name or forward leads to the wrong machine",
    name: "Name leads to the wrong machine",
    summary:
      "DNS, a hosts file or a port forward points at another computer than you mean; compare the address and the certificate with the host's.",
    family: "path",
    stages: ["find", "agree"],
    prior: uncommon,
    fixWorks: 0.85,
  },
  "rd-gateway": {
    title: "The RD Gateway or Connection Broker ends the connection",
    name: "RD Gateway or Connection Broker",
    summary:
      "The host is sound and the gateway's leg fails: its certificate, its policies, its update or the broker; bypass it once to prove it.",
    family: "between",
    stages: ["reach", "open"],
    prior: ordinary,
    fixWorks: 0.75,
  },
  "tunnel-or-proxy": {
    title: "A tunnel, bastion or proxy hangs up",
    name: "Tunnel or proxy hangs up",
    summary: "The machine you talk to is a middleman whose other leg fails or whose far end is down; its log names the leg.",
    family: "between",
    stages: ["reach", "encrypt"],
    prior: ordinary,
    fixWorks: 0.75,
  },
} as const satisfies Record<string, Cause>;

export type CauseId = keyof typeof causes;
