import type { Fact, Recogniser } from "../fact";
import { lines, trimmed, type Line } from "../text/lines";
import { longestMessage } from "./event-details";
import { eventFact } from "./event-fact";

const provider = /^\s*ProviderName: (\S.*)$/;
const header = /^\s*TimeCreated\s.*\bId\b/;
const row = /^\s*(\d[\d./-]{5,10}[ T]\d{1,2}[:.]\d{2}[:.]\d{2}(?: [\p{L}.]{1,5}){0,2})\s+(\d{1,5})(?:\s+(.*))?$/u;
const dashes = /^[\s-]+$/;

interface Open {
  readonly id: number;
  readonly time: string;
  readonly line: Line;
  message: string;
  end: number;
}

/** What Get-WinEvent prints as a table. The names on top are English everywhere; without a provider the numbers are Remote Desktop's. */
export const eventTable: Recogniser = {
  id: "event-table",
  *recognise(text) {
    let source: string | undefined;
    let inTable = false;
    let open: Open | undefined;
    let afterBlank = false;
    const closed = (): Fact[] => {
      if (open === undefined) return [];
      const { id, time, message, line, end } = open;
      open = undefined;
      return [eventFact({ id, source, time, message, at: trimmed(line), within: { start: line.start, end } })];
    };
    const seen = ({ start, end }: Line): Fact => ({ kind: "seen", at: { start, end } });
    for (const line of lines(text)) {
      if (line === undefined) {
        yield undefined;
        continue;
      }
      const named = provider.exec(line.text)?.[1];
      const isHeader = header.test(line.text);
      if (named !== undefined || isHeader) {
        yield* closed();
        source = named ?? (inTable ? undefined : source);
        inTable = isHeader;
        yield seen(line);
        continue;
      }
      if (!inTable) {
        if (line.text.trim() !== "" && !dashes.test(line.text)) source = undefined;
        continue;
      }
      const [, time, id, message = ""] = row.exec(line.text) ?? [];
      if (time !== undefined && id !== undefined) {
        yield* closed();
        open = { id: Number(id), time, line, message, end: line.end };
      } else if (dashes.test(line.text)) {
        if (line.text.trim() === "") afterBlank = true;
        else yield seen(line);
        continue;
      } else if (open !== undefined && (!afterBlank || /^\s{10}/.test(line.text))) {
        if (open.message.length < longestMessage) open.message += ` ${line.text.trim()}`;
        open.end = line.end;
      } else {
        yield* closed();
        inTable = false;
        source = undefined;
      }
      afterBlank = false;
    }
    yield* closed();
  },
};
