import { quoteReg } from "../commands/quoting";
import { type Change, keyPath, type RegistryData, type ValueChange } from "./change";

const hives: Readonly<Record<string, string>> = { HKLM: "HKEY_LOCAL_MACHINE", HKCU: "HKEY_CURRENT_USER" };

/** The path as .reg files have it. Throws on a hive that no change of the site touches. */
export function longPath(path: string): string {
  const [short = "", ...rest] = path.split("\\");
  const hive = hives[short];
  if (hive === undefined) throw new Error(`expected a key under ${Object.keys(hives).join(" or ")}; found ${path}`);
  return [hive, ...rest].join("\\");
}

/** UTF-16, low byte first, as the registry keeps text. */
const utf16 = (text: string) => Array.from({ length: text.length * 2 }, (_, i) => (text.charCodeAt(i >> 1) >> (8 * (i & 1))) & 0xff);

const bytesOf = (pairs: string) => (pairs.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

function regData(data: RegistryData | "absent"): string {
  if (data === "absent") return "-";
  if (data.type === "REG_SZ") return quoteReg(data.data);
  if (data.type === "REG_DWORD") return `dword:${data.data.toString(16).padStart(8, "0")}`;
  if (data.type === "REG_BINARY") return `hex:${hex(bytesOf(data.data))}`;
  if (data.type === "REG_EXPAND_SZ") return `hex(2):${hex(utf16(`${data.data}\0`))}`;
  return `hex(7):${hex(utf16([...data.data, ""].map((text) => `${text}\0`).join("")))}`;
}

const hex = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(",");

/** Breaks a line of bytes where regedit does: no line is longer than 80 characters with its backslash. */
function wrap(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > 79) {
    const end = rest.lastIndexOf(",", 78) + 1;
    if (end === 0) break;
    lines.push(`${rest.slice(0, end)}\\`);
    rest = `  ${rest.slice(end)}`;
  }
  return [...lines, rest];
}

const valueLines = (name: string, data: RegistryData | "absent") => {
  const line = `${quoteReg(name)}=${regData(data)}`;
  return data !== "absent" && /^(REG_BINARY|REG_EXPAND_SZ|REG_MULTI_SZ)$/.test(data.type) ? wrap(line) : [line];
};

/** The text of a .reg file that gives each value what `pick` says. Lines end with a plain line feed. */
export function regText(
  { values }: Change,
  pick: (value: ValueChange) => RegistryData | "absent",
  comment: readonly string[] = [],
): string {
  const keys = [...new Set(values.map(({ key }) => keyPath(key)))];
  const sections = keys.map((path) => [
    "",
    `[${longPath(path)}]`,
    ...values.filter(({ key }) => keyPath(key) === path).flatMap((value) => valueLines(value.name, pick(value))),
  ]);
  return [
    "Windows Registry Editor Version 5.00",
    ...comment.map((line, i) => (i === 0 ? `\n; ${line}` : `; ${line}`)),
    ...sections.flat(),
    "",
  ].join("\n");
}

/** The bytes as regedit writes them: UTF-16, low byte first, with a byte order mark and CR LF. */
export function regBytes(text: string): Uint8Array {
  return Uint8Array.from(utf16(`\ufeff${text.replaceAll("\n", "\r\n")}`));
}
