import type { ProgramText } from "./program-text";

export const pyrdp = {
  program: "pyrdp",
  line: /\bpyrdp\.[a-z.]{2,60}/,
  marks: [[/requires that the client support Enhanced RDP Security .{0,60}CredSSP/, "middleman-wants-nla"]],
} as const satisfies ProgramText;
