/** A code the way Microsoft's tables write it: 2308 becomes "0x904". Anything but a whole number from 0 up is only spelled out. */
export function hex(code: number): string {
  return Number.isSafeInteger(code) && code >= 0 ? `0x${code.toString(16).toUpperCase()}` : String(code);
}

/** A number as the lists of codes write it, and as the ids of their rows hold it. */
export const written = (notation: "hexadecimal" | "decimal", code: number): string =>
  notation === "decimal"
    ? String(code)
    : `0x${code
        .toString(16)
        .toUpperCase()
        .padStart(code > 0xffff ? 8 : 0, "0")}`;
export const rowId = (list: string, notation: "hexadecimal" | "decimal", code: number): string =>
  `${list}-${notation === "decimal" ? code : hex(code).toLowerCase()}`;
