import type { Retired } from "@/lib/diagnosis/address/retired";

/** Ids that stood in published URLs and are gone. An old id leads to its successor, or to null; it is never used again. */
export const retired = { questions: {}, answers: {}, causes: {} } as const satisfies Retired;
