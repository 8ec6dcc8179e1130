/**
 * How -ComputerName is taken apart: the line of the script in `public/`, which holds the same pattern. Groups: address in
 * brackets, address alone, name, port. A scheme or backslashes in front and a path behind are left out. No capital matters.
 */
export const form = String.raw`^\s*(?:[A-Za-z][A-Za-z0-9+.-]*://|\\\\)?(?:\[([0-9A-Fa-f:.]+(?:%\w+)?)\]|([0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(?:%\w+)?)|([^\s:/\\\[\]]+))(?::(\d{1,5}))?(?:[/\\].*)?\s*$`;

/** The host, and the port where one stands behind it. Undefined for what is no host. */
export function hostAndPort(typed: string): { host: string; port?: number } | undefined {
  const [, bracketed, address, name, port] = new RegExp(form).exec(typed) ?? [];
  const host = bracketed ?? address ?? name;
  if (host === undefined || (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65535))) return undefined;
  return { host, ...(port === undefined ? {} : { port: Number(port) }) };
}
