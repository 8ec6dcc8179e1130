import { certificate } from "./certificate/subject";
import { client } from "./client/subject";
import { codes } from "./codes/subject";
import { collector } from "./collector/subject";
import { commands } from "./commands/commands";
import { domain } from "./domain/subject";
import { events } from "./events/subject";
import { ownCommands } from "./lines/subject";
import { listener } from "./listener/subject";
import { messages } from "./messages/messages";
import { path } from "./path/subject";
import { probe } from "./probe/subject";
import { programs } from "./programs/programs";
import { settings } from "./settings/subject";
import type { Subject } from "./subject";

/** All that is read: the one list. What is added here is recognised, and its signs ask content for their meanings. */
export const subjects = [
  collector,
  ownCommands,
  events,
  messages,
  codes,
  certificate,
  probe,
  settings,
  listener,
  domain,
  path,
  client,
  commands,
  programs,
] as const;

type IdOf<S> = S extends Subject<infer Id> ? Id : never;

/** What a text can say. The last two are said where something was read and none of it says anything. */
export type SignId = IdOf<(typeof subjects)[number]> | "says-nothing" | "events-say-nothing";
