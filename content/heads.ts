import { causes } from "./causes";
import type { CodeGroupId } from "./codes/groups";
import type { QuestionId } from "./questions";

/**
 * What a search engine, a tab and a preview show of a page: its title, about 60 characters, and what it says below that,
 * about 155. Both name the number and what people type; the description gives the answer.
 */
export interface Head {
  readonly title: string;
  readonly description: string;
}

const count = Object.keys(causes).length;

/** The pages that stand once, by their name in `lib/routes`. */
export const pageHeads = {
  home: {
    title: "Remote Desktop error 0x904, extended error 0x7: find the fix",
    description: `Error code 0x904, extended error code 0x7: something closed the connection. ${count} causes end like this; a few questions find yours, its fix and its undo.`,
  },
  causes: {
    title: `All ${count} causes of Remote Desktop error 0x904 / 0x7`,
    description:
      "Error code 0x904 with extended error code 0x7: every cause by the stage at which it breaks the connection, with the sign that tells it, the fix and the undo.",
  },
  know: {
    title: "Remote Desktop error 0x904: say what you know, ask less",
    description:
      "Event numbers, messages, settings, what you tried: say what you know of Remote Desktop error 0x904 / 0x7 and see which causes are left. Sent nowhere.",
  },
  paste: {
    title: "Read a log of Remote Desktop error 0x904 / 0x7: paste it",
    description:
      "Paste the error text, event lines, command output, an .rdp file or a log of Remote Desktop error 0x904 / 0x7. Your browser reads it and sends it nowhere.",
  },
  result: {
    title: "Your result: the causes of error 0x904 / 0x7 that fit",
    description:
      "The causes of Remote Desktop error 0x904 with extended error 0x7, ranked by your answers: the reasons, the fix to open first and a text for your ticket.",
  },
  codes: {
    title: "Remote Desktop error codes and extended error codes, decoded",
    description:
      "What each Remote Desktop error code and extended error code means, in hex and decimal, from Microsoft's tables: 0x904 (2308), 0x204, 0x3 and all others.",
  },
  about: {
    title: "Error 0x904: sources, grades, and what the web gets wrong",
    description:
      "Every source of this guide to Remote Desktop error 0x904 / 0x7, how sure each claim is, and which advice on the web is wrong or does harm.",
  },
  access: {
    title: "Get into a host without Remote Desktop (error 0x904)",
    description:
      "Console, iLO, Hyper-V, Azure Serial Console and Run Command, WinRM, PsExec, Windows Admin Center: how to reach a host whose Remote Desktop shows 0x904.",
  },
  escalate: {
    title: "Escalate Remote Desktop error 0x904: to whom, with what",
    description:
      "Whom to ask when Remote Desktop error 0x904 / 0x7 is not yours to fix, which evidence they need, and a ready text for whoever has access to the host.",
  },
  checklist: {
    title: "Checklist for Remote Desktop error 0x904 / 0x7, to print",
    description:
      "Error code 0x904 with extended error code 0x7 on one sheet: first what you see from your own computer, then read-only checks on the host and their good answers.",
  },
  collect: {
    title: "Collect the evidence of error 0x904: one read-only script",
    description:
      "Get-Rdp904Report.ps1 probes the Remote Desktop handshake and reads logs, certificate and settings for error 0x904 / 0x7. It changes and sends nothing.",
  },
  report: {
    title: "Report a wrong statement about error 0x904",
    description: "How to report a wrong or harmful statement on a page about Remote Desktop error 0x904 / 0x7. No account is needed.",
  },
  missing: {
    title: "This page does not exist · 0x904 Field Guide",
    description:
      "The address may be mistyped or cut off. Start from the questions, the causes or the codes of Remote Desktop error 0x904 / 0x7.",
  },
} as const satisfies Readonly<Record<string, Head>>;

/** The pages of the codes beside those of the dialog. */
export const groupHeads: Readonly<Record<CodeGroupId, Head>> = {
  ntstatus: {
    title: "Event 4625 status and sub status of a Remote Desktop sign-in",
    description:
      "NTSTATUS codes of a refused Remote Desktop sign-in: status and sub status of event 4625, such as 0xC000006A, with what each means and which cause to look at.",
  },
  hresult: {
    title: "Remote Desktop codes 0x8…: authentication error, RD Gateway",
    description:
      "“An authentication error has occurred (Code: 0x…)”: what the eight digits that begin with 8 mean in Remote Desktop and RD Gateway, and where to look.",
  },
  tls: {
    title: "Schannel codes beside Remote Desktop: certificate, TLS alert",
    description:
      "Schannel events 36870, 36871, 36874, 36887 of a Remote Desktop connection: what the result, the TLS alert and the internal state mean, and where to look.",
  },
  win32: {
    title: "Windows error 10054, 10060 … of a Remote Desktop connection",
    description:
      "Errors of Windows, Winsock and Linux beside a Remote Desktop connection: 5, 1326, 10054, 10060, 104, 111: what each means and which cause to look at.",
  },
  freerdp: {
    title: "FreeRDP, Remmina, Guacamole: ERRCONNECT codes decoded",
    description:
      "ERRCONNECT_… [0x0002000D] and the other connection errors of FreeRDP, Remmina and Guacamole: what each means and which cause to look at.",
  },
};

/** Titles of questions whose own is too long or does not say what one looks for. */
export const questionTitles: Readonly<Partial<Record<QuestionId, string>>> = {
  "other-hosts": "Remote Desktop fails to one host or to all? Error 0x904",
  "by-hand": "Saved password, .rdp file or name: error 0x904 / 0x7",
  "saved-password": "Does Windows send an old saved RDP password? Error 0x904",
  "sign-in-policy": "NTLM or Credential Guard blocks RDP? Error 0x904 / 0x7",
  "host-access": "Run commands on a host without RDP: error 0x904 / 0x7",
  "three-attempts": "Three attempts and their codes: error 0x904 / 0x7",
  "security-product": "Does antivirus cut Remote Desktop? Error 0x904 / 0x7",
  "client-log": "The RDP client's own log, event 1026: error 0x904 / 0x7",
  "tls-probe": "Probe the RDP port and its TLS: error 0x904 / 0x7",
  "system-log": "Schannel events in the System log: RDP error 0x904 / 0x7",
  "certificate-state": "Check the Remote Desktop certificate: error 0x904 / 0x7",
  "security-settings": "Check SecurityLayer, FIPS and ciphers: RDP error 0x904",
  "domain-trust": "Check domain controller, trust and clock: RDP error 0x904",
  listener: "Check the RDP listener, port and sessions: error 0x904",
  "rdp-log": "Event 131 and the host's RDP logs: error 0x904 / 0x7",
  "block-log": "Did a firewall or antivirus block RDP? Error 0x904 / 0x7",
};
