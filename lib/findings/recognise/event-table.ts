import type { Fact, Recogniser } from "../fact";
import { lines, trimmed, type Line } from "../text/lines";
import { eventFact } from "./event-fact";

const provider = /^\s*ProviderName: (\S.*)$/;
const header = /^\s*TimeCreated\s+.*\bId\b/;
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
  recognise: (text) => {
    const facts: Fact[] = [];
    let source: string | undefined;
    let inTable = false;
    let open: Open | undefined;
    let afterBlank = false;
    const close = () => {
      if (open === undefined) return;
      const { id, time, message, line, end } = open;
      const at = trimmed(line);
      facts.push(eventFact({ id, source, time, message, at, within: { start: line.start, end } }));
      open = undefined;
    };
    const seen = ({ start, end }: Line) => facts.push({ kind: "seen", at: { start, end } });
    for (const line of lines(text)) {
      const named = provider.exec(line.text)?.[1];
      const isHeader = header.test(line.text);
      if (named !== undefined || isHeader) {
        close();
        source = named ?? (inTable ? undefined : source);
        inTable = isHeader;
        seen(line);
        continue;
      }
      if (!inTable) {
        if (line.text.trim() !== "" && !dashes.test(line.text)) source = undefined;
        continue;
      }
      const [, time, id, message = ""] = row.exec(line.text) ?? [];
      if (time !== undefined && id !== undefined) {
        close();
        open = { id: Number(id), time, line, message, end: line.end };
      } else if (dashes.test(line.text)) {
        if (line.text.trim() === "") afterBlank = true;
        else seen(line);
        continue;
      } else if (open !== undefined && (!afterBlank || /^\s{10}/.test(line.text))) {
        open.message += ` ${line.text.trim()}`;
        open.end = line.end;
      } else {
        close();
        inTable = false;
        source = undefined;
      }
      afterBlank = false;
    }
    close();
    return facts;
  },
};
