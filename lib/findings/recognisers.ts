import type { Recogniser } from "./fact";
import type { KnownText } from "./known-text";
import { programLogs } from "./lines/program-logs";
import { propertyLists } from "./lists/property-lists";
import { surest, type Subject } from "./subject";
import { subjects } from "./subjects";

/** All recognisers, the surest first: what one has read is closed to those after it. */
export function recognisers(known: KnownText): readonly Recogniser[] {
  const all: readonly Subject[] = subjects;
  const shared = {
    program: [programLogs(known)],
    list: [propertyLists(all.flatMap(({ lists }) => lists ?? []))],
  };
  const own = all.map((subject) => subject.recognisers?.(known) ?? {});
  return surest.flatMap((sureness) => [
    ...own.flatMap((each) => each[sureness] ?? []),
    // What a table holds is not read as a list of its own.
    ...(sureness === "program" || sureness === "list" ? shared[sureness] : []),
  ]);
}
