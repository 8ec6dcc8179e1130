import type { Place } from "@/lib/commands/command";
import type { RuledBy } from "@/lib/guide/ruled-out";
import type { QuestionId, questions } from "./questions";

type AnswersOf<Q extends QuestionId> = keyof (typeof questions)[Q]["answers"] & string;

/** By question and answer: what is said in place of a command that this answer rules out. */
type Said = { readonly [Q in QuestionId]?: { readonly [A in AnswersOf<Q>]?: string } };

/** Answers that rule something out: it is, where all that is known of one question stands here. */
type Ruled = RuledBy & { readonly [Q in QuestionId]?: readonly AnswersOf<Q>[] };

const noGateway = "You named no RD Gateway on the way: this command is for one.";

/**
 * Where commands cannot run, by what the reader has said: all that are printed are for a Windows of today, and one is for
 * an RD Gateway. What has no entry runs wherever the reader can get to.
 */
export const cannotRun = {
  "this-computer": { "client-kind": { "no-windows": "You said that you connect without Windows: this command is for Windows." } },
  host: {
    "host-kind": {
      "not-windows": "You said the host is not Windows: this command is for Windows.",
      "old-windows":
        "You said the host is an old Windows: this command is for Windows 10, Server 2016 and later. Its own windows show the same, such as Event Viewer.",
    },
  },
  gateway: { path: { tunnel: noGateway, lan: noGateway, "own-hotspot": noGateway, "this-computer": noGateway, direct: noGateway } },
} as const satisfies { readonly [P in Place]?: Said };

/**
 * Where there is no Windows: what only a Windows keeps cannot be looked up there in another way either. An old Windows
 * keeps the same logs and settings and shows them in its own windows.
 */
export const noWindows = {
  "this-computer": { "client-kind": ["no-windows"] },
  host: { "host-kind": ["not-windows"] },
} as const satisfies { readonly [P in Place]?: Ruled };

/** Questions about something that these answers leave no room for. */
export const nothingToAsk = {
  middleman: { path: ["vpn", "internet", "open-to-all", "cloud-private", "lan", "own-hotspot", "this-computer", "direct"] },
} as const satisfies { readonly [Q in QuestionId]?: Ruled };
