import type { ProgramText } from "./program-text";

export const rustDesk = {
  program: "rustdesk",
  line: /^\[\d{4}-\d\d-\d\d [\d:.]{8,16} [+-]\d\d:\d\d\] [A-Z]{4,5} \[(?:src|libs)[\\/]/,
  marks: [[/Reset by the peer|Connection closed: |os error 10054\b/, "tunnel-closed"]],
  seen: "rustdesk-seen",
} as const satisfies ProgramText;
