import type { Fact, Recogniser } from "../fact";
import { matches } from "../text/matches";
import { eventFact } from "./event-fact";

/** The number, as the names of PowerShell, of collectors and of their like have it. */
const number = /"(?:event_?id|Id|code)"\s{0,20}:\s{0,20}"?(\d{1,5})"?(?=\s{0,20}[,}\n])/gi;
const provider = /"(?:provider_?name|SourceName|source_name|Source)"\s{0,20}:\s{0,20}"([^"\n]{1,120})"/i;
const message = /"message"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){0,8000})"/i;
const time = /"(?:TimeCreated|@timestamp|TimeGenerated)"\s{0,20}:\s{0,20}"([^"\n]{1,60})"/i;
const data = /"(?:event_data|EventData|winlog)"/;

/** How far an event goes before and behind its number. */
const reach = 6000;

/** From the end of the event before to the beginning of the next, as far as braces on lines of their own or lines tell. */
function around(text: string, at: number, from: number, to: number): string {
  const before = text.slice(Math.max(from, at - reach), at);
  const after = text.slice(at, Math.min(to, at + reach));
  const isLine = /^\s{0,4}\{.*$/.test(before.slice(before.lastIndexOf("\n") + 1));
  if (isLine) return before.slice(before.lastIndexOf("\n") + 1) + (after.split("\n", 1)[0] ?? "");
  const opened = Math.max(before.lastIndexOf("\n{"), before.lastIndexOf("\n    {"), before.lastIndexOf("\n  {"));
  const closed = /\n {0,4}\}/.exec(after)?.index ?? after.length;
  return before.slice(Math.max(opened, 0)) + after.slice(0, closed);
}

/** Events as JSON: ConvertTo-Json, Winlogbeat and like collectors. */
export const eventJson: Recogniser = {
  id: "event-json",
  *recognise(text) {
    const found: RegExpExecArray[] = [];
    for (const match of matches(text, [[number, undefined]])) {
      if (match === undefined) yield undefined;
      else found.push(match.found);
    }
    let readTo = 0;
    for (const [place, { index, 0: words, 1: id }] of found.entries()) {
      if (index < readTo) continue;
      const event = around(text, index, readTo, found[place + 1]?.index ?? text.length);
      const source = provider.exec(event)?.[1];
      const says = message.exec(event)?.[1]?.replace(/\\[nrt]/g, " ") ?? "";
      // A number without a provider or a text is any program's.
      if (source === undefined && says === "") continue;
      const at = { start: index, end: index + words.length };
      const fact: Fact = eventFact({
        id: Number(id),
        source,
        time: time.exec(event)?.[1],
        message: says === "" && data.test(event) ? event.replace(/["{},]/g, " ") : says,
        at,
        within: lineOf(text, index),
      });
      yield fact;
      readTo = at.end;
    }
  },
};

function lineOf(text: string, at: number) {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", at) + 1, end: end < 0 ? text.length : end };
}
