import type { SignId } from "./subjects";

/** Whether a sign says only that something was read and decides nothing. */
export const isSilent = (sign: SignId): boolean => sign === "says-nothing" || sign === "events-say-nothing";
