import type { ProgramText } from "./program-text";

/** The end of Cloudflare's tunnel where somebody connects: `cloudflared access rdp`. */
export const cloudflaredAccess = {
  program: "cloudflared-access",
  line: /\bERR failed to connect to origin error=/,
  words: /\brdp\b|\b3389\b/,
  marks: [[/error=/, "tunnel-not-up"]],
} as const satisfies ProgramText;
