/** The words that a reader fills in. They stand in the commands in capitals, inside quotes. */
export const placeholderNames = [
  "HOSTNAME",
  "HOSTADDRESS",
  "DOMAIN",
  "DOMAINCONTROLLER",
  "THUMBPRINT",
  "INTERFACE",
  "USERNAME",
  "ACCOUNT",
  "SESSIONID",
  "PROCESSID",
  "PORT",
  "GATEWAY",
  "CLIENTADDRESS",
  "VMNAME",
  "RESOURCEGROUP",
  "INSTANCEID",
  "COMMANDID",
  "ZONE",
  "PFXFILE",
  "RDPFILE",
] as const;
export type PlaceholderName = (typeof placeholderNames)[number];

/**
 * What stands in the command until the reader writes something else: only what is right nearly everywhere and harms
 * nothing where it is wrong. A word without one stays as it is, and every command refuses it.
 */
export const initialValues: Readonly<Partial<Record<PlaceholderName, string>>> = { PORT: "3389" };

const whole = new RegExp(`(?<![A-Za-z0-9_$-])(${placeholderNames.join("|")})(?![A-Za-z0-9_-])`, "g");

export interface Part {
  readonly text: string;
  readonly placeholder: boolean;
}

/** The text cut at its placeholders; joined the parts are the text. */
export function splitPlaceholders(text: string): Part[] {
  return text
    .split(whole)
    .map((part, i) => ({ text: part, placeholder: i % 2 === 1 }))
    .filter(({ text: part }) => part !== "");
}
