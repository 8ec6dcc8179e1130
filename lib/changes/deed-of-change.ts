import type { Effect, Loser } from "../commands/command";
import type { Deed } from "../commands/deed";
import { type Change, needsElevation, type takesEffect } from "./change";

/** What has to happen until a change counts, and whom that disconnects. */
const untilItCounts: Readonly<Record<keyof typeof takesEffect, { effect: Effect; loser: Loser; perhaps?: Loser }>> = {
  "next-connection": { effect: "changes-settings", loser: "nobody" },
  "next-connection-or-service": { effect: "changes-settings", loser: "nobody", perhaps: "everyone" },
  service: { effect: "ends-sessions", loser: "everyone" },
  "configuration-service": { effect: "restarts-service", loser: "nobody" },
  "at-once": { effect: "changes-settings", loser: "nobody" },
  "at-once-or-restart": { effect: "changes-settings", loser: "nobody", perhaps: "all-sessions" },
  restart: { effect: "reboots", loser: "all-sessions" },
};

/** What a change of settings, or its undo, needs and does until it counts. */
export function deedOfChange(change: Change, isUndo: boolean): Deed {
  const { where, timed } = change;
  return {
    where,
    elevated: needsElevation(change),
    ...untilItCounts[change.takesEffect],
    branch: false,
    undone: true,
    ...(timed !== undefined && !isUndo && { downgrade: true }),
  };
}
