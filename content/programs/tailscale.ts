import type { ProgramText } from "./program-text";

/** Tailscale's own words, of the node that hands connections on: only those to the port of Remote Desktop. */
export const tailscale = {
  program: "tailscale",
  line: /\bnetstack: could not connect to local (?:backend )?server at \S{1,60}:3389\b/,
  marks: [[/netstack/, "middleman-cannot-reach"]],
} as const satisfies ProgramText;
