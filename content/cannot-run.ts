import type { Place } from "@/lib/commands/command";
import type { QuestionId, questions } from "./questions";

/** Answers of one question, any of which says that commands of a place cannot run. */
type Ruled = { readonly [Q in QuestionId]?: readonly (keyof (typeof questions)[Q]["answers"] & string)[] };

/**
 * Where commands cannot run, by what the reader has said: all that are printed are for a Windows of today, and one is for
 * an RD Gateway. What has no entry runs wherever the reader can get to.
 */
export const cannotRun = {
  "this-computer": { "client-kind": ["no-windows"] },
  host: { "host-kind": ["not-windows", "old-windows"] },
  gateway: { path: ["tunnel", "lan", "own-hotspot", "this-computer", "direct"] },
} as const satisfies { readonly [P in Place]?: Ruled };
