import type { ProgramText } from "./program-text";

export const krdp = {
  program: "krdp",
  line: /\bkrdpserver\[\d{1,8}\]:|\borg\.kde\.krdp\b/,
  marks: [],
  seen: "krdp-seen",
} as const satisfies ProgramText;
