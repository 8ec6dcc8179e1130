interface HandoverPart {
  readonly id: string;
  readonly heading: string;
  /** Plain lines, each with a blank to fill in after its colon. */
  readonly lines: readonly string[];
}

/**
 * The text for the person who has access to the host. Facts come before guesses, and what was left changed has a
 * heading in capitals, since a forgotten test does more harm than the fault. ASCII only, under 100 characters a line:
 * it goes into tickets, mails and chats.
 */
export const handover = [
  {
    id: "attempt",
    heading: "One attempt",
    lines: [
      "Error code and extended error code, as shown:",
      "Time in UTC (in the dialog: See details, Timestamp):",
      "Activity ID (in the dialog: See details):",
      "What was seen before the error (password, certificate warning, desktop; seconds):",
      "Same result in three attempts (yes, or which other codes):",
    ],
  },
  {
    id: "connection",
    heading: "Connection",
    lines: [
      "Name that was typed:",
      "Address that it resolves to:",
      "Port:",
      "Source address, private:",
      "Source address, public, or as the host or gateway sees it:",
      "Way taken (direct, VPN, gateway, bastion, tunnel; its name):",
    ],
  },
  {
    id: "affected",
    heading: "Whom it hits",
    lines: [
      "Account used (the name, never the password):",
      "Who and which hosts are affected:",
      "Who and which hosts are not affected:",
      "Since when (UTC), and what changed at that time:",
      "What stands still because of it:",
    ],
  },
  {
    id: "builds",
    heading: "Both ends",
    lines: [
      "Client: Windows version and build:",
      "Client: program and its version:",
      "Host: Windows version and build, or another system:",
      "Host: role (PC, server, session host, domain controller) and where it runs:",
    ],
  },
  {
    id: "ruled-out",
    heading: "Ruled out, and by which observation",
    lines: [
      "Not this computer, because:",
      "Not the account, because:",
      "Not the name or address, because:",
      "Not the path or gateway, because:",
      "Not the certificate or encryption, because:",
      "Not the host as a whole, because:",
    ],
  },
  {
    id: "left",
    heading: "CHANGES LEFT IN PLACE (what, by whom, when in UTC, undo due)",
    lines: [
      "Network Level Authentication off:",
      "Security Layer 0, or a lower encryption level:",
      "Antivirus, firewall or another protection off:",
      "Other downgrade (AllowEncryptionOracle 2, old TLS, NTLM):",
      "Renamed, moved or deleted (what, and where the original is):",
      "Ways in that were opened (port, service, account, TrustedHosts):",
      "Anything else:",
      "Or none; checked by, and when:",
    ],
  },
  {
    id: "way-in",
    heading: "Second way in",
    lines: [
      "Way that does not use Remote Desktop (which one, who has it, tested when):",
      "People and services that a restart would interrupt:",
      "Do not restart before (time, or evidence that must be saved first):",
    ],
  },
  {
    id: "tried",
    heading: "Tried, and did not help",
    lines: [
      "First (what, when, and what happened then):",
      "Second (what, when, and what happened then):",
      "Attached log lines (which log, which event, UTC):",
      "Link to the diagnosis:",
    ],
  },
  {
    id: "ask",
    heading: "What is asked",
    lines: ["Please check or do:", "Contact, reachable while Remote Desktop is down:", "Answer needed by (UTC):"],
  },
] as const satisfies readonly HandoverPart[];
