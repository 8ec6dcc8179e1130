/** What a request asks for. */
export interface Requested {
  /** The path as it came, without the query. */
  readonly asked: string;
  /** The query with its question mark, or nothing. */
  readonly query: string;
  /** The decoded path, beginning with a slash; it never leads out of its folder. */
  readonly path: string;
}

// Also what only Windows reads as a path: backslashes, "file::$DATA", names that end with a dot or a space.
const never = /[/\\:*?"<>|\p{Cc}]|^\.|[. ]$/u;

/** Reads the target of a request. Undefined where no file of ours can have that name. Never throws. */
export function readRequested(target: string): Requested | undefined {
  // A proxy may send the whole address (RFC 9112, section 3.2.2).
  const local = target.replace(/^https?:\/\/[^/?#]*/i, "");
  const [asked = "", query = ""] = local.split(/(?=\?)(.*)/s);
  if (!asked.startsWith("/")) return undefined;
  try {
    const parts = asked.slice(1).split("/").map(decodeURIComponent);
    const sound = parts.every((part, i) => (part === "" ? i === parts.length - 1 : !never.test(part)));
    return sound ? { asked, query, path: `/${parts.join("/")}` } : undefined;
  } catch {
    return undefined;
  }
}
