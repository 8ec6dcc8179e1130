import type { Recogniser } from "../fact";
import { matches } from "../text/matches";
import { eventFact } from "./event-fact";

const number = /<EventID(?:\s[^>]{0,80})?>\s{0,20}(\d{1,5})\s{0,20}<\/EventID>/g;
/** The head of an event before its number, and what may follow it; more is not read. */
const head = 800;
const tail = 8000;

/** Names of data stay beside their values, all other tags go. */
const plain = (xml: string) => xml.replace(/<Data Name=["']([^"']{0,60})["']\s?>/g, " $1: ").replace(/<[^<>]{0,300}>/g, " ");

/** Events as XML: the view of Event Viewer, `wevtutil`, collectors. */
export const eventXml: Recogniser = {
  id: "event-xml",
  *recognise(text) {
    const found: RegExpExecArray[] = [];
    for (const match of matches(text, [[number, undefined]])) {
      if (match === undefined) yield undefined;
      else found.push(match.found);
    }
    let previous = 0;
    for (const [place, match] of found.entries()) {
      const before = Math.max(previous, match.index - head);
      const opening = text.slice(before, match.index);
      const begin = Math.max(opening.lastIndexOf("<Event "), opening.lastIndexOf("<Event>"), 0);
      const limit = Math.min(found[place + 1]?.index ?? text.length, match.index + tail);
      const rest = text.slice(match.index, limit);
      const close = rest.indexOf("</Event>");
      const body = close < 0 ? rest : rest.slice(0, close + 8);
      previous = match.index + body.length;
      const source = /<Provider\s[^>]{0,200}?Name=["']([^"']{1,120})["']/.exec(opening.slice(begin))?.[1];
      const time = /SystemTime=["']([^"']{10,40})["']/.exec(body)?.[1];
      const at = { start: match.index, end: match.index + match[0].length };
      const data = body.search(/<(?:EventData|UserData|RenderingInfo)\b/);
      yield eventFact({
        id: Number(match[1]),
        source,
        time,
        message: data < 0 ? "" : plain(body.slice(data)),
        at,
        within: { start: before + begin, end: previous },
      });
    }
  },
};
