import type { ReadingCodes } from "@/lib/findings/reading-codes";

/** Enough codes for these tests. */
export const knownCodes: ReadingCodes = {
  disconnect: [3, 0x204, 0x904, 0x1104].map((number) => ({ number })),
  extended: [0, 7, 0x112f].map((number) => ({ number })),
  statuses: [
    { number: 0xc000006d, refusal: "password", general: true },
    { number: 0xc0000234, refusal: "locked" },
  ],
};
