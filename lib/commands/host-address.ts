/** Letters, marks and digits of any script, and what else a name of a computer may hold. */
const nameSigns = /^[\p{L}\p{M}\p{Nd}._-]+$/u;

/** The length of a DNS name and of its parts; an underscore is no part of the standard, but Windows takes it. */
const label = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
const dnsName = new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})*$`);

/** The host as the URL parser of the browser writes it: international names in ASCII, addresses in their one form. */
function canonical(host: string): string | undefined {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return undefined;
  }
}

/** Four decimal numbers. `010.0.0.1` and `10.1` are none: programs read them differently. */
export const isIpv4 = (value: string) => /^\d+(\.\d+){3}$/.test(value) && canonical(value) === value;

/** Without a zone: `%eth0` is no part of an address that another computer could use. */
export const isIpv6 = (value: string) => /^[0-9A-Fa-f:.]+$/.test(value) && value.includes(":") && canonical(`[${value}]`) !== undefined;

export const isAddress = (value: string) => isIpv4(value) || isIpv6(value);

/** A name. Only digits and points are an address, or a slip of the hand; `0x7f.1` is an address as programs read it. */
export const isName = (value: string) => dnsName.test(value) && !/^[\d.]+$/.test(value) && !isIpv4(canonical(value) ?? "");

export const isHost = (value: string) => isAddress(value) || isName(value);

/** What was typed for a computer, taken apart. */
export interface Endpoint {
  readonly host: string;
  readonly port?: string;
}

/** Where an address stands in a link of Remote Desktop or in a line of an .rdp file. */
const fullAddress = /full(?:%20|\+| )address(?:=|:)s:([^&]+)/i;

/**
 * Reads `srv01:3390`, `\\srv01\share`, `https://srv01/`, `rdp://full%20address=s:srv01:3390`, `[2001:db8::1]:3390` and
 * international names. What is none of them comes back whole, for the check of the word to refuse.
 */
export function readEndpoint(typed: string): Endpoint {
  const linked = fullAddress.exec(typed)?.[1];
  const address = linked === undefined ? typed : decoded(linked);
  const [, authority = ""] = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|\\\\)?([^/\\?#]*)(?:[/\\?#].*)?$/.exec(address) ?? [];
  if (isIpv6(authority)) return { host: authority };
  const [, bracketed, name, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(authority) ?? [];
  const host = bracketed ?? name;
  if (host === undefined || (bracketed !== undefined && !isIpv6(bracketed))) return { host: typed };
  return { host: inAscii(host), ...(port !== undefined && { port }) };
}

function inAscii(name: string): string {
  if (/^[\0-\x7f]*$/.test(name) || !nameSigns.test(name)) return name;
  return canonical(name) ?? name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
