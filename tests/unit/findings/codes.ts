import type { KnownCodes } from "@/lib/codes/read";

/** Enough codes for these tests. */
export const knownCodes: KnownCodes = {
  disconnect: [3, 0x204, 0x904, 0x1104].map((number) => ({ number })),
  extended: [0, 7, 0x112f].map((number) => ({ number })),
};
