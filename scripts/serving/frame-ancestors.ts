import type { Environment } from "../running/environment";
import { Trouble } from "../running/trouble";
import { usualFrameAncestors } from "./headers";

/** A scheme, a host with or without its first part as a star, a port. What else a policy allows here, nobody needs. */
const origin = /^https?:\/\/(\*\.)?[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/i;

/**
 * Reads FRAME_ANCESTORS: `none`, `self`, or the sites that may show this one in a frame, with spaces between. Comes back
 * as the policy says it. Throws a trouble for anything else: a word that a browser cannot read would allow nobody.
 */
export function readFrameAncestors(env: Environment): string {
  const words = (env.FRAME_ANCESTORS ?? "").split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return usualFrameAncestors;
  if (words.length === 1 && words[0] === "none") return "'none'";
  return words
    .map((word) => {
      if (word === "self") return "'self'";
      if (origin.test(word)) return word;
      throw new Trouble(
        `FRAME_ANCESTORS is not what a policy can say: expected none, self, or sites such as https://desk.example.com with spaces between, found "${word}". Correct it, or leave it out for none.`,
      );
    })
    .join(" ");
}
