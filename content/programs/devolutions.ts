import type { ProgramText } from "./program-text";

export const devolutions = {
  program: "devolutions",
  line: /\bdevolutions[_-]gateway\b/,
  marks: [
    [/os error (?:111|10061|110|10060)\b|Connection refused/, "middleman-cannot-reach"],
    [/os error (?:104|10054)\b|Connection reset/, "middleman-host-closed"],
    [/kdc_proxy\b.{0,60}Requested domain is not supported/, "middleman-credentials"],
  ],
  seen: "middleman-seen",
  seenAlone: true,
} as const satisfies ProgramText;
