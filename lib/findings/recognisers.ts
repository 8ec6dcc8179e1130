import type { Recogniser } from "./fact";
import { programLogs } from "./lines/program-logs";
import { propertyLists } from "./lists/property-lists";
import type { ReadingCodes } from "./reading-codes";
import { surest, type Subject } from "./subject";
import { subjects } from "./subjects";

/** All recognisers, the surest first: what one has read is closed to those after it. */
export function recognisers(codes: ReadingCodes): readonly Recogniser[] {
  const all: readonly Subject[] = subjects;
  const shared = {
    program: [programLogs(all.flatMap(({ logs }) => logs ?? []))],
    list: [propertyLists(all.flatMap(({ lists }) => lists ?? []))],
  };
  const own = all.map((subject) => subject.recognisers?.(codes) ?? {});
  return surest.flatMap((sureness) => [
    ...own.flatMap((each) => each[sureness] ?? []),
    // What a table holds is not read as a list of its own.
    ...(sureness === "program" || sureness === "list" ? shared[sureness] : []),
  ]);
}
