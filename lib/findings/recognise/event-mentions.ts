import type { Fact, Recogniser } from "../fact";
import { eventFact } from "./event-fact";
import { isTelling, sourceNamed, sourceOfNumber } from "./event-source";

/** "Schannel 36870", "TermDD,56", "LsaSrv Event ID 6167": a source and its number on one line. */
const sourceThenNumber =
  /\b(Schannel|TermDD|LsaSrv|Netlogon|Service Control Manager|[\w-]{0,60}RemoteConnectionManager|[\w-]{0,60}RdpCoreTS|[\w-]{0,60}LocalSessionManager|ClientActiveXCore|RDPClient)\b[^\d\n]{1,30}(\d{2,5})\b(?![:.\/-]\d)/gi;
/** "Event 36870", "Ereignis-ID: 1058", "36874 (Schannel)": a number that nothing else has, beside a word that says event; dcdiag. */
const numberAlone =
  /(?:event(?: ?id)?|ereignis(?:-id)?|événement|evento|イベント(?: ?id)?|事件(?: ?id)?|событи[ея]|\bids?)[ :#.=]{0,4}(\d{4,5})\b|\b(\d{4,5}) ?\(?schannel\b|\bEventID: 0x[\da-f]{4}([\da-f]{4})\b/gi;

const shortestMessage = 40;

/** Events that somebody wrote down by number. */
export const eventMentions: Recogniser = {
  id: "event-mentions",
  recognise: (text) => {
    const facts: Fact[] = [];
    const add = (id: number, { index, 0: words }: RegExpMatchArray & { index: number }, source?: string) => {
      const at = { start: index, end: index + words.length };
      const rest = text.slice(at.end, at.end + 400).split("\n", 1)[0] ?? "";
      // A few words beside a number are a remark, not the event's text.
      const message = rest.length > shortestMessage ? rest : "";
      facts.push(eventFact({ id, source, message, at, within: { start: index, end: at.end + rest.length } }));
    };
    for (const found of text.matchAll(sourceThenNumber)) {
      const [, source = "", number] = found;
      if (sourceOfNumber(Number(number)) === sourceNamed(source)) add(Number(number), found, source);
    }
    for (const found of text.matchAll(numberAlone)) {
      const [, after, before, coded] = found;
      // dcdiag writes the whole code of the event, whose low half is the number.
      const id = coded === undefined ? Number(after ?? before) : Number.parseInt(coded, 16);
      if (isTelling(id)) add(id, found);
    }
    return facts;
  },
};
