import type { ProgramText } from "./program-text";

/** The words of guacd are those of its source; it asks itself whether it guesses right. */
export const guacd = {
  program: "guacd",
  line: /\bguacd\[\d{1,8}\]:|\b5\.error,\d{1,3}\.|\btunnel to guacd failed\b|\(wrong security type\?\)/,
  marks: [
    [/Support for protocol "rdp" is not installed|tunnel to guacd failed/, "middleman-broken"],
    [/wrong security type\?|: Server refused connection/, "middleman-host-closed"],
    [/SSL\/TLS connection failed|Certificate validation failed/, "middleman-tls"],
    [/Authentication failure \(|: (?:Insufficient privileges|Credentials expired)/, "middleman-credentials"],
    // Older versions say so of a failed negotiation too, and of any end of a connection.
    [/: Authentication failure\./, "middleman-refused"],
    [/closed\/refused connection: Connection failed/, "middleman-failed"],
  ],
  seen: "middleman-seen",
  seenAlone: true,
} as const satisfies ProgramText;
