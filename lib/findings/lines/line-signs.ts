import { ofKind, signOf, type FactOf, type ReadSigns } from "../sign";
import type { ProgramLog } from "./program-log";

type LineFact = FactOf<"line">;

/** What the lines of one program, command or window say, each sign once. */
export const lineSigns =
  <Id extends string>({
    program,
    seen,
    seenAlone,
    explained = [],
  }: Pick<ProgramLog<Id>, "program" | "seen" | "seenAlone" | "explained">): ReadSigns<Id> =>
  (facts) => {
    const bySign = new Map<Id, LineFact[]>();
    const add = (id: Id, line: LineFact) => {
      const found = bySign.get(id);
      if (found === undefined) bySign.set(id, [line]);
      else found.push(line);
    };
    for (const line of ofKind(facts, "line")) {
      if (line.of !== program) continue;
      if (seen !== undefined) add(seen, line);
      if (line.sign !== undefined) add(line.sign as Id, line);
    }
    if (seenAlone && seen !== undefined && bySign.size > 1) bySign.delete(seen);
    for (const [stronger, weaker] of explained) if (stronger.some((id) => bySign.has(id))) bySign.delete(weaker);
    return [...bySign].flatMap(([id, found]) => signOf(id, found, found[0]?.about));
  };
