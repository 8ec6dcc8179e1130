/** A code the way Microsoft's tables write it: 2308 becomes "0x904". Anything but a whole number from 0 up is only spelled out. */
export function hex(code: number): string {
  return Number.isSafeInteger(code) && code >= 0 ? `0x${code.toString(16).toUpperCase()}` : String(code);
}
