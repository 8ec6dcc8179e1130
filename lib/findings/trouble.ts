import { shown } from "@/lib/diagnosis/address/dropped";

/** A part of the text that was not read, since its reader failed. That is a fault of ours: the rest was read all the same. */
export interface Trouble {
  /** The id of the recogniser; "signs" or "text" where it was not one of them. */
  readonly part: string;
  /** What went wrong, for a report: short, and safe to show. */
  readonly reason: string;
}

export const troubleWith = (part: string, error: unknown): Trouble => ({
  part,
  reason: shown(error instanceof Error ? error.message || error.name : String(error)),
});
