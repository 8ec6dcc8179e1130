import type { Shell } from "./command";
import { isIpv6 } from "./host-address";
import { initialValues, type PlaceholderName, splitPlaceholders } from "./placeholder-names";

/** A piece of a command: fixed text, a word still to fill in, or a word filled in. Joined, the texts are the command. */
export interface Segment {
  readonly text: string;
  readonly name?: PlaceholderName;
  readonly filled: boolean;
}

/**
 * The command with the values that are known. A word without a value stays, or is the value it begins with, and so
 * does one whose value the shell could not hold inside quotes. Every placeholder of the site stands inside quotes; a
 * test holds that. An IPv6 address before a port stands in brackets.
 */
export function fill(code: string, shell: Shell, values: Readonly<Partial<Record<PlaceholderName, string>>>): Segment[] {
  return splitPlaceholders(code).map(({ text, placeholder }, i, parts) => {
    if (!placeholder) return { text, filled: false };
    const name = text as PlaceholderName;
    const beforePort = parts[i + 1]?.text.startsWith(":") === true;
    const value = beforePort && isIpv6(values[name] ?? "") ? `[${values[name]}]` : values[name];
    const held = value === undefined || value === "" ? undefined : inside[shell](value);
    return { text: held ?? initialValues[name] ?? text, name, filled: held !== undefined };
  });
}

/** Ends of lines, and the characters that act like them or hide. No quoting makes these safe in one line. */
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What Windows turns into a double quote or a backslash for programs that know one code page only. */
const bestFit = /[\u201c-\u201f\u2033\u02ba\u030e\uff02\u00a5\u20a9\u2216\uff3c]/;

/** How a value is written between the quotes of each shell; undefined where it cannot be. */
const inside: Record<Shell, (value: string) => string | undefined> = {
  // PowerShell takes the typographic single quotes for the plain one, so that any of them ends the string. A word `--%`
  // ends its reading of a line even inside quotes.
  powershell: (value) =>
    control.test(value) || value.includes("--%") || bestFit.test(value) ? undefined : value.replace(/['\u2018-\u201b]/g, "$&$&"),
  // Nothing escapes a quote or a percent sign inside quotes for every program; a backslash at the end takes the closing quote along.
  cmd: (value) => (control.test(value) || /["%!]|\\$/.test(value) || bestFit.test(value) ? undefined : value),
  reg: (value) => (control.test(value) ? undefined : escapeReg(value)),
  sh: (value) => (control.test(value) ? undefined : value.replaceAll("'", "'\\''")),
  gui: (value) => value,
};

/** As `regedit` writes text inside quotes. */
export const escapeReg = (text: string) => text.replace(/["\\]/g, "\\$&");

/** A literal string of PowerShell, which nothing inside can leave. Throws on a line end. */
export const quotePowerShell = (text: string) => `'${held("powershell", text)}'`;

/** A quoted word of Command Prompt. Throws where nothing would escape a character of it. */
export const quoteCmd = (text: string) => `"${held("cmd", text)}"`;

/** A quoted string of a .reg file. Throws on a line end. */
export const quoteReg = (text: string) => `"${held("reg", text)}"`;

function held(shell: Shell, text: string): string {
  const value = inside[shell](text);
  if (value === undefined) throw new Error(`${shell}: expected text that quotes can hold; found ${JSON.stringify(text)}`);
  return value;
}
