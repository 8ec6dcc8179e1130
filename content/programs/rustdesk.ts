import type { ProgramText } from "./program-text";

export const rustDesk = {
  program: "rustdesk",
  line: /^\[\d{4}-\d\d-\d\d [\d:.]{8,16} [+-]\d\d:\d\d\] [A-Z]{4,5} \[(?:src|libs)[\\/]/,
  marks: [],
  seen: "rustdesk-seen",
} as const satisfies ProgramText;
