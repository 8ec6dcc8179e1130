import type { Recogniser } from "../fact";
import { matches } from "../text/matches";
import { eventFact } from "./event-fact";

/** The tab Details of Event Viewer in its friendly view: the provider's name in brackets, its number some lines below. */
const view = /\[ ?Name ?\][ \t]{1,20}(\S[^\n]{0,120}?)[ \t]{0,20}\n(?:[^\n]{0,200}\n){0,4}?[ \t-]{0,20}EventID[ \t]{1,20}(\d{1,5})\b/g;
/** What follows of an event; its data have a name and a value on each line. */
const tail = 4000;

/** Events as Event Viewer's tab Details shows them. */
export const eventView: Recogniser = {
  id: "event-view",
  *recognise(text) {
    for (const match of matches(text, [[view, undefined]])) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const { index, 0: words, 1: source, 2: id } = match.found;
      const at = { start: index, end: index + words.length };
      const rest = text.slice(at.end, at.end + tail);
      const next = rest.search(/\n[ \t]{0,10}[+-] ?System\b/);
      const body = next < 0 ? rest : rest.slice(0, next);
      const data = body.search(/\bEventData\b|\bUserData\b/);
      const within = { start: index, end: at.end + body.length };
      yield eventFact({
        id: Number(id),
        source,
        time: /\[ ?SystemTime ?\][ \t]{1,20}(\S{10,40})/.exec(body)?.[1],
        // "Type server" becomes "Type: server", as the other forms have it.
        message: data < 0 ? "" : body.slice(data).replace(/^[ \t]*(\w{1,40})[ \t]+/gm, "$1: "),
        at,
        within,
      });
    }
  },
};
