import type { Grade } from "@/lib/articles/grade";
import type { CauseId } from "./causes";
import type { SourceKey } from "./sources";

/** What a piece of advice is worth, worst first. */
export const verdicts = {
  dangerous: "Dangerous",
  wrong: "Wrong",
  unsupported: "Unsupported",
  "half true": "Half true",
  outdated: "Outdated",
} as const;
export type Verdict = keyof typeof verdicts;

/** Advice that is going round and is not good. */
export interface Folklore {
  /** The advice in our words. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** What is right, or what to do instead. */
  readonly right: string;
  /** How well `right` is supported. */
  readonly grade: Grade;
  readonly sources: readonly SourceKey[];
  /** The vendor's page that says it; without one it goes round on the web. */
  readonly page?: SourceKey;
  /** The cause whose article answers it. */
  readonly cause?: CauseId;
}

/** What is said about 0x904 and its causes, on the web and on vendors' pages, and what is right. */
export const folklore = [
  // What the numbers mean
  {
    claim: "0x904 means that the session could not be locked, that licensing failed, or that the remote computer was not found.",
    verdict: "wrong",
    right: "0x904 is 2308: the socket was closed. Licensing has 0x808 and 0x908; a host that is not found has 0x104, 0x208 or 0x508.",
    grade: "documented",
    sources: ["w-disc"],
  },
  {
    claim: "Extended code 0x7 means too little bandwidth, lost packets or a slow VPN.",
    verdict: "wrong",
    right: "7 means that the connection was denied. A bad network can still be behind 0x904; prove it with another path.",
    grade: "documented",
    sources: ["w-ext"],
    cause: "unstable-network",
  },
  {
    claim: "Extended code 0x7 is Windows error 7: the storage control blocks were destroyed.",
    verdict: "wrong",
    right: "That is another list of numbers. The client's extended codes are a list of their own, and there 7 is a denied connection.",
    grade: "documented",
    sources: ["w-ext"],
  },
  {
    claim: "Extended code 0x7 proves that a policy of the host turned you away.",
    verdict: "unsupported",
    right:
      "A host can send this number only after the basic settings were exchanged. The same pair appears when a proxy or tunnel closes the connection before that, so the client supplies the 7 by itself.",
    grade: "inferred",
    sources: ["bcgr-senderr", "tp280", "rd11623"],
    cause: "tunnel-or-proxy",
  },
  {
    claim: "An expired certificate, a TLS mismatch, a hung service or MachineKeys is the most common cause of 0x904.",
    verdict: "unsupported",
    right: "We found no counts, and the pages that say so name different causes. Let what you observe decide.",
    grade: "unsourced",
    sources: [],
  },
  {
    claim: "If it fails before the password prompt it is TLS, and if it fails after the prompt it is the sign-in.",
    verdict: "wrong",
    right:
      "The client may ask for the password first. Microsoft describes faults of encryption and of the listener both before and after credentials are entered.",
    grade: "documented",
    sources: ["rs-int", "rs-cant"],
    cause: "tls-mismatch",
  },

  // Certificate and keys
  {
    claim: "Rename or delete the MachineKeys folder and restart: Windows makes a new one.",
    verdict: "dangerous",
    right:
      "That folder holds the keys of every certificate of the machine: web server, SQL Server, VPN, device join. Repair the permissions of the one Remote Desktop key.",
    grade: "inferred",
    sources: ["rs-int", "az-evt"],
    cause: "machine-keys",
  },
  {
    claim: "Run the script that grants SYSTEM, NETWORK SERVICE and Administrators rights on everything in MachineKeys.",
    verdict: "dangerous",
    right:
      "It lets NETWORK SERVICE read every private key of the machine, and the listing that it saves cannot be restored. One file is enough: SYSTEM full control, NETWORK SERVICE read.",
    grade: "inferred",
    sources: ["rs-int", "az-evt"],
    page: "az-evt",
    cause: "machine-keys",
  },
  {
    claim: "Remote Desktop certificates do not renew themselves, so delete the expired one.",
    verdict: "half true",
    right:
      "Windows replaces its own certificate when it expires. An expired one that stays means that the renewal failed: find out why, or it comes back.",
    grade: "documented",
    sources: ["az-evt", "rs-int"],
    cause: "expired-certificate",
  },
  {
    claim: "Compare and delete the registry value SSLCertificateSHA1HashValue.",
    verdict: "wrong",
    right: "The value is named SSLCertificateSHA1Hash. Nothing of the longer name exists to delete.",
    grade: "documented",
    sources: ["rs-lsn", "rs-cust", "w-tsg"],
    page: "rs-int",
    cause: "certificate-binding",
  },
  {
    claim: "Change the SACL of the key file so that NETWORK SERVICE can read it.",
    verdict: "wrong",
    right: "A SACL only says what is audited. Read access is given in the ordinary permissions, as the buttons of the same page do.",
    grade: "documented",
    sources: ["rs-cust"],
    page: "rs-lsn",
    cause: "certificate-binding",
  },

  // TLS and the security layer
  {
    claim: "Windows 11 cannot agree on TLS with older servers; that is the usual culprit.",
    verdict: "unsupported",
    right:
      "Every Windows since 8 and Server 2012 has TLS 1.2 on by default. A mismatch needs hardening on one end, or a host or client of the age of Windows 7.",
    grade: "documented",
    sources: ["w-tls", "rs-tlsui"],
    cause: "tls-mismatch",
  },
  {
    claim: "Remote Desktop uses TLS 1.0 by default, so turn TLS 1.0 and 1.1 on.",
    verdict: "outdated",
    right: "Both versions are deprecated. Make TLS 1.2 work on both ends; the label SSL (TLS 1.0) in settings is only a label.",
    grade: "documented",
    sources: ["w-tls", "w-tlsdep", "rs-tlsui"],
    page: "az-int",
    cause: "tls-mismatch",
  },
  {
    claim: "Enable the policy for a specific security layer and set it to RDP.",
    verdict: "dangerous",
    right:
      "Security Layer 0 leaves the host unproved and can itself cause 0x904 with 0x7. Use it as a test of minutes at most and put 2 back.",
    grade: "documented",
    sources: ["rs-int", "tp280"],
    cause: "security-layer",
  },
  {
    claim: "To stop disconnects set SecurityLayer to 0 and MinEncryptionLevel to 1.",
    verdict: "dangerous",
    right:
      "The recommended end state is SecurityLayer 2 with NLA on and MinEncryptionLevel 3. Look for the reason of the disconnects in the network and the logs.",
    grade: "documented",
    sources: ["rs-int"],
    page: "az-freq",
    cause: "security-layer",
  },
  {
    claim: "Lower MinEncryptionLevel to 2, then to 1, when the sign-in fails.",
    verdict: "dangerous",
    right:
      "Level 3 is the one Microsoft tells you to check for. Level 1 protects only what the client sends. Bring the client up to date instead.",
    grade: "documented",
    sources: ["rs-int", "w-tsg"],
    page: "az-auth",
    cause: "fips",
  },

  // Sign-in
  {
    claim: "Turn Network Level Authentication off, or enable NLA fallback on the host.",
    verdict: "dangerous",
    right:
      "There is no setting of the name NLA fallback. Turn NLA off only as a test of minutes from the console, then set UserAuthentication back to 1 and repair what NLA needs.",
    grade: "documented",
    sources: ["rs-int", "rs-auth"],
    cause: "nla-credssp",
  },
  {
    claim: "When rights come through a Microsoft Entra group, turn NLA off.",
    verdict: "dangerous",
    right: "Add the users to Remote Desktop Users one by one, as the same page shows, and leave NLA on.",
    grade: "inferred",
    sources: ["aadj"],
    page: "aadj",
    cause: "user-rights",
  },
  {
    claim: "Set AllowEncryptionOracle to 2 and the CredSSP error is gone.",
    verdict: "dangerous",
    right: "2 is the vulnerable setting. Install the update on both ends; if you set 2 as a bridge, delete the value the same day.",
    grade: "documented",
    sources: ["az-oracle", "rs-auth"],
    page: "az-oracle",
    cause: "nla-credssp",
  },
  {
    claim: "With disabledomaincreds set to 1 domain accounts cannot sign in.",
    verdict: "half true",
    right: "The policy behind it keeps Credential Manager from storing passwords for network sign-in. A typed password still works.",
    grade: "inferred",
    sources: ["sec-storecreds"],
    page: "az-auth",
    cause: "credential-policy",
  },
  {
    claim: "Run Reset-ComputerMachinePassword with -Server and the name of the computer that has the problem.",
    verdict: "wrong",
    right: "The parameter -Server takes a domain controller. The command changes the password of the computer that it runs on.",
    grade: "documented",
    sources: ["ps-reset-machine-password"],
    page: "az-auth",
    cause: "nla-credssp",
  },
  {
    claim: "Turn the Group Policy Client service off so that policies do not undo your change.",
    verdict: "dangerous",
    right:
      "A machine whose gpsvc is left at Start 4 gets no policy any more. Change the policy at its source, or set the service back in the same hour.",
    grade: "inferred",
    sources: ["az-auth", "az-int"],
    cause: "nla-credssp",
  },
  {
    claim: "Start mstsc with /restrictedAdmin to go round CredSSP.",
    verdict: "wrong",
    right: "Restricted Admin is a form of CredSSP sign-in. It needs the same handshake and serves administrators of the host only.",
    grade: "documented",
    sources: ["bcgr-negreq"],
    cause: "user-rights",
  },
  {
    claim: "Clear the old session data with Delete under the connection settings profile.",
    verdict: "half true",
    right:
      "A saved password is an entry in Credential Manager, which cmdkey lists and deletes. Connection settings are plain .rdp files. Deal with each by itself.",
    grade: "documented",
    sources: ["ws-cmd"],
    cause: "saved-credentials",
  },
  {
    claim: "A wrong password in the privileged access system shows as 0x904 with 0x7.",
    verdict: "unsupported",
    right:
      "We found no vendor page that says so. It is plausible, since a proxy that fails on its own leg hangs up on you; the vault's log and a direct connection tell.",
    grade: "inferred",
    sources: ["tp280"],
    cause: "pam-account",
  },

  // The host and its service
  {
    claim: "Type restart-service termserv -force in Command Prompt.",
    verdict: "wrong",
    right:
      "Restart-Service is PowerShell, and the service is TermService. It disconnects everybody, you included; try SessionEnv first when a certificate is at stake.",
    grade: "documented",
    sources: ["rs-gen", "rs-busy", "az-evt"],
    cause: "hung-service",
  },
  {
    claim: "Restart the server first.",
    verdict: "half true",
    right:
      "A restart can help for a while, but it ends sessions and takes the evidence along. Read the log and restart the service alone before that.",
    grade: "inferred",
    sources: ["rs-busy"],
    cause: "hung-service",
  },
  {
    claim: "Add NETWORK SERVICE to the local Administrators.",
    verdict: "dangerous",
    right:
      "Every service that runs as NETWORK SERVICE becomes administrator. If you use it to prove a fault of permissions, take it out again at once.",
    grade: "inferred",
    sources: ["rs-cant"],
    page: "rs-cant",
    cause: "hung-service",
  },
  {
    claim: "If TermService stops with 1053 enable it; if it stops with 1058 it hangs.",
    verdict: "wrong",
    right: "It is the other way round: 1058 means that the service is disabled, 1053 that it did not answer in time.",
    grade: "documented",
    sources: ["az-svc"],
    page: "az-svc",
    cause: "hung-service",
  },
  {
    claim: "Remote Desktop has to listen on port 3389 on the client as well.",
    verdict: "wrong",
    right: "Only a host listens. A client opens a connection to it and needs no listener and no inbound rule.",
    grade: "inferred",
    sources: ["rs-port"],
    page: "rs-gen",
    cause: "wrong-listener",
  },
  {
    claim: "Connect from the host to localhost with mstsc: if that fails too, the host is broken.",
    verdict: "half true",
    right:
      "Microsoft offers this test for servers only. Elsewhere it can end in 0x708, which says nothing of the host's health. A TLS probe on the host tells more.",
    grade: "documented",
    sources: ["rs-cant", "superrdp-38"],
    cause: "hung-service",
  },
  {
    claim: "Set MaxOutstandingConnections to 65536.",
    verdict: "unsupported",
    right:
      "We found no page of Microsoft's on its unit or default. More room for half-open connections helps whoever floods the host; close the exposure instead.",
    grade: "unsourced",
    sources: [],
    cause: "connection-limit",
  },
  {
    claim: "Delete the GracePeriod key and licensing starts afresh.",
    verdict: "dangerous",
    right: "That goes round the licence terms and repairs nothing. Point the session host at an activated licence server and set the mode.",
    grade: "inferred",
    sources: ["rs-lic"],
    cause: "licensing",
  },

  // The path and the client
  {
    claim: "It works by address and not by name, so DNS is at fault.",
    verdict: "half true",
    right:
      "An address also changes the sign-in, from Kerberos to NTLM. A fault of Kerberos looks the same: compare the address that the name gives before you blame DNS.",
    grade: "inferred",
    sources: ["rcg", "krb-ip"],
    cause: "wrong-host",
  },
  {
    claim: "Test-NetConnection to port 3389 succeeds, so the network is fine.",
    verdict: "half true",
    right: "It proves that TCP can be opened. 0x904 comes after that: a device can accept and then cut, so probe the handshake too.",
    grade: "inferred",
    sources: ["w-disc", "bcgr-seq"],
    cause: "firewall",
  },
  {
    claim: "Allow Remote Desktop in the firewall of both the client and the host.",
    verdict: "half true",
    right: "The inbound rules belong on the host. The client needs a way out, which Windows allows unless somebody closed it.",
    grade: "inferred",
    sources: ["rs-cant"],
    cause: "firewall",
  },
  {
    claim: "Turn firewall and antivirus off to rule them out.",
    verdict: "dangerous",
    right: "Read their logs first. If you must, turn one off for a single attempt with the console at hand and turn it on again at once.",
    grade: "inferred",
    sources: ["rs-cant"],
    page: "rs-cant",
    cause: "security-software",
  },
  {
    claim: "Install the latest Microsoft Remote Desktop app.",
    verdict: "outdated",
    right:
      "Remote Desktop Connection, mstsc, is a part of Windows and comes with Windows Update. The app of that name gave way to Windows App.",
    grade: "unsourced",
    sources: [],
    cause: "outdated-client",
  },
] as const satisfies readonly Folklore[];
