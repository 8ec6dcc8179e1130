import type { Fact, Recogniser } from "../fact";
import { lines, trimmed, type Line } from "../text/lines";
import { longestMessage } from "./event-details";
import { eventFact } from "./event-fact";
import { columnsOf, rowOf, type Column, type TableRow } from "./table-columns";

const provider = /^\s*ProviderName: (\S.*)$/;
/** A word that each head of a table of events has. */
const head = /\b(?:Id|EventID|InstanceID)\b/i;
const dashes = /^[\s-]+$/;
/** A row of a table is no longer, unless its message is: and of that the beginning is enough. */
const longestRow = 2000;

interface Open extends TableRow {
  readonly line: Line;
  message: string;
  end: number;
}

/** What Get-WinEvent and Get-EventLog print as a table, cut or whole. Without a provider the numbers are Remote Desktop's. */
export const eventTable: Recogniser = {
  id: "event-table",
  *recognise(text) {
    let source: string | undefined;
    let columns: readonly Column[] | undefined;
    let open: Open | undefined;
    let afterBlank = false;
    const closed = (): Fact[] => {
      if (open === undefined) return [];
      const { id, time, message, line, end } = open;
      const fact = eventFact({ id, source: open.source ?? source, time, message, at: trimmed(line), within: { start: line.start, end } });
      open = undefined;
      return [fact];
    };
    const seen = ({ start, end }: Line): Fact => ({ kind: "seen", at: { start, end } });
    for (const line of lines(text)) {
      if (line === undefined) {
        yield undefined;
        continue;
      }
      const named = provider.exec(line.text)?.[1];
      const order = line.text.length < 400 && head.test(line.text) ? columnsOf(line.text) : undefined;
      if (named !== undefined || order !== undefined) {
        yield* closed();
        source = named ?? (columns === undefined ? source : undefined);
        columns = order;
        yield seen(line);
        continue;
      }
      if (columns === undefined) {
        if (line.text.trim() !== "" && !dashes.test(line.text)) source = undefined;
        continue;
      }
      const row = rowOf(line.text.slice(0, longestRow), columns);
      if (row !== undefined) {
        yield* closed();
        open = { ...row, line, end: line.end };
      } else if (dashes.test(line.text)) {
        if (line.text.trim() === "") afterBlank = true;
        else yield seen(line);
        continue;
      } else if (open !== undefined && (!afterBlank || /^\s{10}/.test(line.text))) {
        if (open.message.length < longestMessage) open.message += ` ${line.text.trim()}`;
        open.end = line.end;
      } else {
        yield* closed();
        columns = undefined;
        source = undefined;
      }
      afterBlank = false;
    }
    yield* closed();
  },
};
