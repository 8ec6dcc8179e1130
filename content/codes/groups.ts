import { freerdpCodes } from "./freerdp";
import { hresultCodes } from "./hresult";
import type { CodeGroup } from "./named-code";
import { ntstatusCodes } from "./ntstatus";
import { alertCodes, certificateCodes, stateCodes } from "./tls";
import { errnoCodes, win32Codes, winsockCodes } from "./win32";

/** The codes beside those of the dialog, by the page that holds them. Ids of groups and lists stand in links. */
export const codeGroups = {
  ntstatus: {
    title: "Status and sub status of a sign-in",
    lead: "Event 4625 on the host shows two of them, status and sub status: the second one is the closer reason. CredSSP hands them to the client too.",
    lists: [{ id: "ntstatus", title: "NTSTATUS values", notation: "hexadecimal", said: "status sub substatus", codes: ntstatusCodes }],
  },
  hresult: {
    title: "Results of sign-in and RD Gateway",
    lead: "“An authentication error has occurred (Code: 0x…)”, a line of a log, an event: eight digits that begin with 8.",
    lists: [{ id: "hresult", title: "HRESULT values", notation: "hexadecimal", said: "authentication hresult", codes: hresultCodes }],
  },
  tls: {
    title: "Certificates, keys and TLS",
    lead: "What Schannel writes into the System log of either end: a result in hexadecimal, the number of an alert, and a state that only Microsoft can explain.",
    lists: [
      { id: "tls", title: "Results", notation: "hexadecimal", said: "schannel cryptographic module", codes: certificateCodes },
      { id: "alert", title: "Alerts", notation: "decimal", said: "alert fatal tls", codes: alertCodes },
      { id: "state", title: "Internal states of Schannel", notation: "decimal", said: "state internal schannel", codes: stateCodes },
    ],
  },
  win32: {
    title: "Errors of Windows and of connections",
    lead: "What commands print and services end with. The same number can be an event of some log: these are no events.",
    lists: [
      { id: "win32", title: "Windows", notation: "decimal", said: "error system exit", codes: win32Codes },
      { id: "winsock", title: "Connections, Windows", notation: "decimal", said: "error winsock socket", codes: winsockCodes },
      { id: "errno", title: "Connections, Linux", notation: "decimal", said: "error errno system", codes: errnoCodes },
    ],
  },
  freerdp: {
    title: "FreeRDP",
    lead: "FreeRDP, Remmina and Guacamole print a name and its number: ERRCONNECT_… [0x0002000D]. Their ERRINFO_… names are the extended codes of the dialog.",
    lists: [{ id: "freerdp", title: "Errors of the connection", notation: "hexadecimal", said: "freerdp", codes: freerdpCodes }],
  },
} as const satisfies Readonly<Record<string, CodeGroup>>;

export type CodeGroupId = keyof typeof codeGroups;
