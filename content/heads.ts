import type { PageFrontmatter } from "@/lib/articles/page-frontmatter";
import type { CodeGroupId } from "./codes/groups";
import type { QuestionId } from "./questions";

/** What a search engine, a tab and a preview show of a page. */
export type Head = PageFrontmatter["head"];

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
