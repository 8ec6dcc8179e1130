import type { ProgramText } from "./program-text";

/** Cloudflare's tunnel: only lines that name RDP or its port. */
export const cloudflared = {
  program: "cloudflared",
  line: /\boriginService=rdp:|\b(?:cfRay|connIndex)=.{0,300}:3389\b|:3389: .{0,300}\b(?:cfRay|connIndex)=|\bUnable to reach the origin service\b.{0,200}(?:rdp:|:3389)/,
  marks: [[/actively refused|connection refused|i\/o timeout|no such host|Unable to reach the origin/, "middleman-cannot-reach"]],
  seen: "middleman-seen",
  seenAlone: true,
} as const satisfies ProgramText;
