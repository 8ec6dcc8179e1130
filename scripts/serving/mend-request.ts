import type { Stats } from "node:fs";
import type { IncomingMessage } from "node:http";

/** Takes out of a request for a file what `send` 1.2.1 reads otherwise than RFC 9110 does. */
export function mendRequest({ method, headers }: IncomingMessage, { size, mtime }: Stats) {
  // Only GET knows ranges (section 14.2).
  if (method !== "GET") delete headers.range;
  // A part is for somebody who has the rest: the very date, or a strong tag, and ours are weak (section 13.1.5).
  const has = headers["if-range"];
  if (has !== undefined && has !== mtime.toUTCString()) delete headers.range;
  // The last 500 bytes of a shorter file are the whole file (section 14.1.2).
  const suffix = /^ *bytes= *-(\d+) *$/.exec(headers.range ?? "")?.[1];
  if (suffix !== undefined && size > 0 && Number(suffix) > size) delete headers.range;
}
