import type { Fact, Recogniser, Span } from "../fact";
import { matches, type Pattern } from "../text/matches";
import { eventFact } from "./event-fact";
import { hasEvent, isTelling, sourceNamed, sourceOfNumber } from "./event-source";

/** Names that stand for a provider in what people write; the longer ones can have a beginning, "Microsoft-Windows-…". */
const names = "Schannel|TermDD|LsaSrv|Netlogon|Service Control Manager|Application Error|ClientActiveXCore|RDPClient|TermService";
const endings = "RemoteConnectionManager|RdpCoreTS|LocalSessionManager|TerminalServices-Gateway|Security-Auditing";

/** "Schannel 36870", "TermDD,56", "LsaSrv Event ID 6167": a source and its number on one line. The beginning of a long name is looked up afterwards. */
const sourceThenNumber = new RegExp(`(?:\\b(${names})|(${endings}))\\b[^\\d\\n]{1,30}(\\d{2,5})\\b(?![:.\\/-]\\d)`, "gi");
/** "Event 1057 from …", "Event ID 56 (TermDD)", "140, RemoteDesktopServices-RdpCoreTS": the number first. */
const numberThenSource = new RegExp(
  `(?<![\\d:.\\/-])\\b(\\d{2,5})\\b(?![:.\\/-]\\d)[^\\d\\n]{1,20}?(?:\\b(${names})|\\b([A-Za-z]{2,40}(?:-[A-Za-z]{2,40}){0,4}-|)(${endings}))\\b`,
  "gi",
);
/** "Event 36870", "Ereignis-ID: 1058", "36874 (Schannel)": a number that nothing else has, beside a word that says event; dcdiag. */
const word = "event(?: ?id)?|ereignis(?:-id)?|événement|evento|イベント(?: ?id)?|事件(?: ?id)?|событи[ея]";
const numberAlone = new RegExp(
  `(?:${word}|\\bids?)[ :#.=]{0,4}(\\d{4,5})\\b|\\b(\\d{4,5}) ?\\(?schannel\\b|\\bEventID: 0x[\\da-f]{4}([\\da-f]{4})\\b`,
  "gi",
);
/** All that somebody typed: a small number with a word that says event. */
const typedNumber = new RegExp(`^\\s{0,50}(?:${word})[ :#.=]{0,4}(\\d{2,5})\\s{0,50}$`, "gi");
/** The answer to "event 56?" belongs to what is typed into the box, not to a line of a log. */
const longestTyped = 60;

const shortestMessage = 40;
const longestName = 60;

const forms: readonly Pattern<"source" | "before" | "number">[] = [
  [sourceThenNumber, "source"],
  [numberThenSource, "before"],
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
  // What else the line says is left to others: people write a number, and a code beside it.
  return eventFact({ id, source, message, at });
}

function withSource(text: string, { index, 0: words, 1: name, 2: ending = "", 3: number }: RegExpExecArray): Fact | undefined {
  const start = name === undefined ? startOfName(text, index) : index;
  const source = name ?? text.slice(start, index + ending.length);
  if (!hasEvent(sourceNamed(source), Number(number))) return undefined;
  return mention(text, Number(number), { start, end: index + words.length }, source);
}

function beforeSource(
  text: string,
  { index, 0: words, 1: number, 2: name, 3: start = "", 4: ending = "" }: RegExpExecArray,
): Fact | undefined {
  const source = name ?? start + ending;
  if (!hasEvent(sourceNamed(source), Number(number))) return undefined;
  return mention(text, Number(number), { start: index, end: index + words.length }, source);
}

function byNumber(text: string, { index, 0: words, 1: after, 2: before, 3: coded }: RegExpExecArray): Fact | undefined {
  // dcdiag writes the whole code of the event, whose low half is the number.
  const id = coded === undefined ? Number(after ?? before) : Number.parseInt(coded, 16);
  return isTelling(id) ? mention(text, id, { start: index, end: index + words.length }) : undefined;
}

/** A number that many programs have, and nothing beside it. */
function* typed(text: string): Generator<Fact> {
  if (text.length > longestTyped) return;
  for (const { 0: words, 1: number, index } of text.matchAll(typedNumber)) {
    const id = Number(number);
    if (isTelling(id) || sourceOfNumber(id) === undefined) continue;
    yield { kind: "event", id, sourceUnknown: true, at: { start: index, end: index + words.length } };
  }
}

const reads = { source: withSource, before: beforeSource, number: byNumber };

/** Events that somebody wrote down by number. */
export const eventMentions: Recogniser = {
  id: "event-mentions",
  *recognise(text) {
    for (const match of matches(text, forms)) {
      if (match === undefined) {
        yield undefined;
        continue;
      }
      const fact = reads[match.of](text, match.found);
      if (fact !== undefined) yield fact;
    }
    yield* typed(text);
  },
};
