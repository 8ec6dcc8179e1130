import type { Sample } from "@/lib/commands/sample";

/*
 * What the checks of logs print. All constructed: numbers and order as the logs have them, messages shortened. The reader
 * is EXAMPLE\anna at 192.0.2.10.
 */

const event = (time: string, provider: string, id: number, message: string) => `TimeCreated  : 3/9/2026 ${time}
ProviderName : ${provider}
Id           : ${id}
Message      : ${message}`;
const events = (...list: readonly string[]) => list.join("\n\n");

const off: Sample = { is: "neither", from: "constructed", note: "the log is off", text: "Not readable: the log is turned off." };
const noRights: Sample = {
  is: "neither",
  from: "constructed",
  note: "no rights",
  text: "Not readable: Attempted to perform an unauthorized operation.",
};
const none = "No event in the last 30 minutes.";

const gateway = (time: string, id: number, user = "anna") =>
  event(time, "Microsoft-Windows-TerminalServices-Gateway", id, `The user "EXAMPLE\\${user}", on client computer "192.0.2.10", …`);

export const gatewaySamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: events(gateway("8:14:23 AM", 302), gateway("8:14:22 AM", 300), gateway("8:14:22 AM", 200)) },
  { is: "bad", from: "constructed", text: events(gateway("8:14:43 AM", 304), gateway("8:14:22 AM", 300), gateway("8:14:22 AM", 200)) },
  { is: "bad", from: "constructed", note: "another user only", text: gateway("8:02:51 AM", 302, "ben") },
  { is: "bad", from: "constructed", note: "nobody came", text: none },
  off,
  noRights,
];

const client = (time: string, id: number, message: string) =>
  event(time, "Microsoft-Windows-TerminalServices-ClientActiveXCore", id, `RDP ClientActiveX ${message}`);
const began = client("8:14:22 AM", 1024, "is trying to connect to the server (host01)");
const ended = (time: string) => client(time, 1026, "has been disconnected (Reason= 2308)");

export const clientLogSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: events(ended("8:14:23 AM"), began) },
  { is: "bad", from: "constructed", text: events(ended("8:14:29 AM"), client("8:14:24 AM", 1025, "has connected to the server"), began) },
  { is: "neither", from: "constructed", note: "tried too long ago", text: none },
  off,
];

export const systemLogSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: none },
  {
    is: "good",
    from: "constructed",
    note: "another service",
    text: event("8:14:22 AM", "Service Control Manager", 7036, "The Print Spooler service …"),
  },
  {
    is: "good",
    from: "constructed",
    note: "another program",
    text: event("8:14:22 AM", "Schannel", 36871, "A fatal error occurred while creating a TLS client credential. …"),
  },
  {
    is: "bad",
    from: "constructed",
    text: event("8:14:22 AM", "Schannel", 36870, "… private key. The error code returned from the cryptographic module is 0x8009030D. …"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "the key and its certificate",
    text: events(
      event("8:14:22 AM", "Schannel", 36870, "… private key. The error code returned from the cryptographic module is 0x8009030D. …"),
      event(
        "2:01:07 AM",
        "Microsoft-Windows-TerminalServices-RemoteConnectionManager",
        1058,
        "… failed to replace the expired self signed certificate … The relevant status code was Access is denied.",
      ),
    ),
  },
  {
    is: "bad",
    from: "constructed",
    note: "an alert",
    text: event("8:14:22 AM", "Schannel", 36888, "A fatal alert was generated … The TLS protocol defined fatal error code is 40. …"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "Server 2008 R2",
    text: event("8:14:22 AM", "TermDD", 56, "The Terminal Server security layer detected an error in the protocol stream …"),
  },
  {
    is: "bad",
    from: "constructed",
    text: event("8:14:22 AM", "Service Control Manager", 7034, "The Remote Desktop Services service terminated unexpectedly. …"),
  },
  {
    is: "neither",
    from: "constructed",
    note: "Schannel writes nothing",
    text: `EventLogging is 0: Schannel writes no errors here, and that it is silent proves nothing.\n${none}`,
  },
  noRights,
];

const table = (...rows: readonly string[]) => `TimeCreated            Id Message
-----------            -- -------
${rows.join("\n")}`;
const row = (time: string, id: number, message: string) => `3/9/2026 ${time} ${String(id).padStart(6)} ${message}`;
const manager = "Microsoft-Windows-TerminalServices-RemoteConnectionManager";
const arrived = row("8:14:22 AM", 131, "The server accepted a new TCP connection from client 192.0.2.10:50123.");
const noneIn = (log: string) => `${log} has no event in the last 30 minutes.`;
const core = "Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational";

export const arrivalSamples: readonly Sample[] = [
  {
    is: "good",
    from: "constructed",
    text: [
      table(arrived),
      table(row("8:14:24 AM", 1149, "Remote Desktop Services: User authentication succeeded: …")),
      noneIn(`${manager}/Admin`),
    ].join("\n\n"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "it arrives and ends",
    text: [
      table(row("8:14:22 AM", 139, "The server security layer detected an error (0x80090304) … (Client IP:192.0.2.10) …"), arrived),
      noneIn(`${manager}/Operational`),
      noneIn(`${manager}/Admin`),
    ].join("\n\n"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "it takes too long",
    text: [
      table(arrived),
      noneIn(`${manager}/Operational`),
      table(row("8:15:22 AM", 20498, "Remote Desktop Services has taken too long to complete the client connection")),
    ].join("\n\n"),
  },
  {
    is: "bad",
    from: "constructed",
    note: "nothing arrives",
    text: [noneIn(core), noneIn(`${manager}/Operational`), noneIn(`${manager}/Admin`)].join("\n"),
  },
  {
    is: "neither",
    from: "constructed",
    note: "the logs are off",
    text: [core, `${manager}/Operational`, `${manager}/Admin`].map((log) => `${log} is not readable: it is turned off.`).join("\n"),
  },
];

const audit = (setting: string) => `System audit policy
Category/Subcategory                      Setting
Logon/Logoff
  Logon                                   ${setting}`;
const noFailure = "No failed sign-in in the last 30 minutes.";

export const signInSamples: readonly Sample[] = [
  { is: "good", from: "constructed", text: `${audit("Success and Failure")}\n${noFailure}` },
  {
    is: "bad",
    from: "constructed",
    text: `${audit("Success and Failure")}\n2026-03-09 07:14:22Z anna from 192.0.2.10: status 0xC000006D, sub-status 0xC000006A, type 3, NTLM`,
  },
  { is: "neither", from: "constructed", note: "failures are not recorded", text: `${audit("Success")}\n${noFailure}` },
  {
    is: "neither",
    from: "constructed",
    note: "no rights",
    text: "Error 0x00000522 occurred:\nA required privilege is not held by the client.",
  },
];
