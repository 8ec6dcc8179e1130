import type { ProgramText } from "./program-text";

export const gnome = {
  program: "gnome",
  line: /gnome-remote-de[\w-]{0,15}\[\d{1,8}\]:|^\[(?:RDP|DaemonSystem)\] /,
  marks: [
    [
      /Credentials are not set, denying client|TLS certificate and key not (?:yet configured|configured properly)|No RDP auth methods configured/,
      "gnome-not-set-up",
    ],
  ],
  seen: "gnome-seen",
} as const satisfies ProgramText;
