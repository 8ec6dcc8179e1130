import type { ProgramText } from "./program-text";

/** tp4a's Teleport, which has only its name in common with the other. */
export const tp4a = {
  program: "tp4a",
  line: /^\[\d{8} \d\d:\d\d:\d\d \d{6,20}\] \[[A-Z]\] \[rdp\]/,
  marks: [[/standard RDP not supported|only use Standard/i, "freerdp-rdp-security-wanted"]],
  seen: "middleman-seen",
} as const satisfies ProgramText;
