const ipv4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/;

/** The first IP address in a text. */
export const addressIn = (text: string): string | undefined => ipv4.exec(text)?.[0] ?? /\[([\da-f:]{2,39})[%\]]/i.exec(text)?.[1];

/** Also one that a redacted report of the collector hides. */
export const isAddress = (host: string): boolean => ipv4.test(host) || /^(?:[\da-f]*:[\da-f:]+|address-\d+)$/i.test(host);

/** The computer itself. */
export const isLoopback = (host: string): boolean => /^(?:127\.|::1$|localhost$)/i.test(host);

/** The name without the domain, to compare two spellings of one machine. */
export const shortName = (host: string): string => host.toLowerCase().split(".")[0] ?? "";
