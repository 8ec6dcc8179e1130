import type { Stop } from "@/lib/guide/guide";
import { stages } from "@/content/stages";

export const connectionStops: readonly Stop[] = Object.entries(stages).map(([id, stage]) => ({ id, ...stage }));

/** The stretch of the line in which 0x904 with 0x7 ends, whatever the cause. */
export const wherePairEnds = { from: "agree", to: "open" } as const;
