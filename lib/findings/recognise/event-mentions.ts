import type { Fact, Recogniser, Span } from "../fact";
import { matches, type Pattern } from "../text/matches";
import { eventFact } from "./event-fact";
import { isTelling, sourceNamed, sourceOfNumber } from "./event-source";

/**
 * "Schannel 36870", "TermDD,56", "LsaSrv Event ID 6167": a source and its number on one line. The last three names come at
 * the end of longer ones, "Microsoft-Windows-RemoteDesktopServices-RdpCoreTS": their beginning is looked up afterwards.
 */
const sourceThenNumber =
  /(?:\b(Schannel|TermDD|LsaSrv|Netlogon|Service Control Manager|ClientActiveXCore|RDPClient)|(RemoteConnectionManager|RdpCoreTS|LocalSessionManager))\b[^\d\n]{1,30}(\d{2,5})\b(?![:.\/-]\d)/gi;
/** "Event 36870", "Ereignis-ID: 1058", "36874 (Schannel)": a number that nothing else has, beside a word that says event; dcdiag. */
const numberAlone =
  /(?:event(?: ?id)?|ereignis(?:-id)?|événement|evento|イベント(?: ?id)?|事件(?: ?id)?|событи[ея]|\bids?)[ :#.=]{0,4}(\d{4,5})\b|\b(\d{4,5}) ?\(?schannel\b|\bEventID: 0x[\da-f]{4}([\da-f]{4})\b/gi;

const shortestMessage = 40;
const longestName = 60;

const forms: readonly Pattern<"source" | "number">[] = [
  [sourceThenNumber, "source"],
  [numberAlone, "number"],
];

/** Where the name begins whose end stands at a place. */
function startOfName(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestName && /[\w-]/.test(text[start - 1] ?? "")) start -= 1;
  return start;
}

function mention(text: string, id: number, at: Span, source?: string): Fact {
  const rest = text.slice(at.end, at.end + 400).split("\n", 1)[0] ?? "";
  // A few words beside a number are a remark, not the event's text.
  const message = rest.length > shortestMessage ? rest : "";
  return eventFact({ id, source, message, at, within: { start: at.start, end: at.end + rest.length } });
}

function withSource(text: string, { index, 0: words, 1: name, 2: ending = "", 3: number }: RegExpExecArray): Fact | undefined {
  const start = name === undefined ? startOfName(text, index) : index;
  const source = name ?? text.slice(start, index + ending.length);
  if (sourceOfNumber(Number(number)) !== sourceNamed(source)) return undefined;
  return mention(text, Number(number), { start, end: index + words.length }, source);
}

function byNumber(text: string, { index, 0: words, 1: after, 2: before, 3: coded }: RegExpExecArray): Fact | undefined {
  // dcdiag writes the whole code of the event, whose low half is the number.
  const id = coded === undefined ? Number(after ?? before) : Number.parseInt(coded, 16);
  return isTelling(id) ? mention(text, id, { start: index, end: index + words.length }) : undefined;
}

/** Events that somebody wrote down by number. */
export const eventMentions: Recogniser = {
  id: "event-mentions",
  *recognise(text) {
    for (const match of matches(text, forms)) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const fact = match.of === "source" ? withSource(text, match.found) : byNumber(text, match.found);
      if (fact !== undefined) yield fact;
    }
  },
};
