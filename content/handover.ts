import type { HandoverWords, Part } from "@/lib/handover/words";

/*
 * The lines of the text for whoever has access to the host, and of the text that closes a ticket. What is asked comes
 * first, facts before guesses; what was left changed has a heading in capitals, since a forgotten test does more harm
 * than the fault. ASCII only: it goes into tickets, mails and chats.
 */

const unknownLeft = "Not filled in. Ask who wrote this before you rely on a setting of the host.";

/** A forgotten change, whether the case is open or closed. */
const left = {
  id: "left",
  heading: "CHANGES LEFT IN PLACE (what, by whom, when in UTC, undo due)",
  empty: unknownLeft,
  fields: [
    {
      id: "left-none",
      name: "No change was left; checked by, and when",
      isFirst: true,
      help: "Was anything left changed? Say so in the lines below, and leave this empty.",
    },
    { id: "left-nla", name: "Network Level Authentication off" },
    { id: "left-layer", name: "Security Layer 0, or a lower encryption level" },
    { id: "left-protection", name: "Antivirus, firewall or another protection off" },
    { id: "left-downgrade", name: "Other downgrade (AllowEncryptionOracle 2, old TLS, NTLM)" },
    { id: "left-moved", name: "Renamed, moved or deleted (what, and where the original is)" },
    { id: "left-opened", name: "Ways in that were opened (port, service, account, TrustedHosts)" },
    { id: "left-else", name: "Anything else" },
  ],
} as const satisfies Part;

export const handover = {
  request: {
    ask: {
      id: "ask",
      heading: "Please do",
      fields: [
        { id: "asked", name: "Asked for", isFirst: true, help: "In one sentence, if it is more than to look and to repair." },
        { id: "contact", name: "Contact, reachable while Remote Desktop is down", needed: true, help: "A phone number or a chat." },
        { id: "by", name: "Answer needed by (UTC)" },
      ],
    },
    attempt: {
      id: "attempt",
      heading: "One attempt",
      fields: [
        { id: "host", name: "Host, as it was typed", value: "HOSTNAME", needed: true },
        { id: "address", name: "Address that the name gives", value: "HOSTADDRESS" },
        {
          id: "time",
          name: "Time of one attempt in UTC, to the second",
          isMoment: true,
          needed: true,
          help: "In the error message: See details, Timestamp (UTC). Or try once more and choose Now when the message comes.",
        },
        { id: "activity", name: "Activity ID", help: "In the error message: See details. Older versions show none." },
        { id: "before", name: "Seen before the error (password, certificate warning, desktop; seconds)" },
        { id: "again", name: "Three attempts (the same each time, or which other codes)" },
      ],
    },
    tried: {
      id: "tried",
      heading: "Tried, and did not help",
      fields: [
        { id: "tried-else", name: "Tried besides (what, when, and what happened then)", several: true },
        {
          id: "logs",
          name: "Log lines (which log, which event, UTC)",
          several: true,
          help: "Lines of one attempt, without other people's sign-ins.",
        },
      ],
    },
    left,
    wayIn: {
      id: "way-in",
      heading: "Second way in",
      fields: [
        {
          id: "way",
          name: "Way that does not use Remote Desktop (which one, who has it, tested when)",
          needed: true,
          help: "A console of the machine, a remote shell, or a person on site.",
        },
        { id: "interrupts", name: "People and services that a restart would interrupt" },
        { id: "no-restart", name: "Do not restart before (time, or evidence that must be saved first)" },
      ],
    },
    more: [
      {
        id: "connection",
        heading: "Connection",
        fields: [
          { id: "port", name: "Port", value: "PORT" },
          { id: "source", name: "Source address, as the host or gateway sees it", value: "CLIENTADDRESS" },
          { id: "source-private", name: "Source address, private" },
          { id: "way-taken", name: "Way taken (direct, VPN, gateway, bastion, tunnel; its name)" },
        ],
      },
      {
        id: "affected",
        heading: "Whom it hits",
        fields: [
          { id: "account", name: "Account used (the name, never the password)", value: "USERNAME" },
          { id: "hit", name: "Who and which hosts are affected" },
          { id: "not-hit", name: "Who and which hosts are not affected" },
          { id: "since", name: "Since when (UTC), and what changed at that time" },
          { id: "stands-still", name: "What stands still because of it" },
        ],
      },
      {
        id: "builds",
        heading: "Both ends",
        fields: [
          { id: "client-windows", name: "Client: Windows version and build" },
          { id: "client-program", name: "Client: program and its version" },
          { id: "host-windows", name: "Host: Windows version and build, or another system" },
          { id: "host-role", name: "Host: role (PC, server, session host, domain controller) and where it runs" },
        ],
      },
      {
        id: "ruled-out",
        heading: "Ruled out, and by which observation",
        fields: [
          { id: "not-computer", name: "Not this computer, because" },
          { id: "not-account", name: "Not the account, because" },
          { id: "not-name", name: "Not the name or address, because" },
          { id: "not-path", name: "Not the path or gateway, because" },
          { id: "not-certificate", name: "Not the certificate or encryption, because" },
          { id: "not-host", name: "Not the host as a whole, because" },
        ],
      },
    ],
  },
  closing: {
    works: {
      id: "works",
      heading: "Proof",
      fields: [
        { id: "host", name: "Host", value: "HOSTNAME", needed: true },
        { id: "works-since", name: "Works since (UTC)", isMoment: true, needed: true },
        { id: "proof", name: "How it was proved, and by whom", needed: true, help: "The check of the article, and who connected since." },
        { id: "again", name: "What brought it on, and whether it can come again" },
      ],
    },
    changed: {
      id: "changed",
      heading: "What was changed",
      fields: [
        {
          id: "changed",
          name: "Change (what, where, by whom, when in UTC)",
          several: true,
          needed: true,
          help: "With the value from before, and where its note is kept.",
        },
      ],
    },
    left,
  },
} as const satisfies HandoverWords;
