import type { ProgramText } from "./program-text";

/** WALLIX' proxy, as its Redemption logs. */
export const wallix = {
  program: "wallix",
  line: /\brdpproxy: (?:INFO|ERR|WARNING|DEBUG|NOTICE) \(\d/,
  marks: [[/CredSSP.{0,40}required|HYBRID_REQUIRED_BY_SERVER/i, "middleman-wants-nla"]],
  seen: "middleman-seen",
  seenAlone: true,
} as const satisfies ProgramText;
