import type { Fact } from "../fact";
import { valueOf, type Block } from "../text/blocks";
import { labelOf, type Label } from "../text/labels";
import { eventFact } from "./event-fact";
import { isTelling } from "./event-source";

const besides: readonly Label[] = ["source", "message", "time"];
/** The number, where other values may follow it on its line. */
const number = /^\{?(\d{1,10})\}?(?=$|[\s,;(])/;
/** Old event ids hold more in their upper half. */
const lowHalf = 0x10000;
const status = /^0x[89c]0[\da-f]{6}$/i;
const failedSignIn = 4625;

/** Lines of the list that are no head of it: the text of an event whose description has no label. */
function textBelow(text: string, { end }: { readonly end: number }, block: Block): string {
  const isHead = (line: string) => {
    const label = labelOf(line.split(":", 1)[0] ?? "");
    return label === "source" || label === "time" || label === "eventId";
  };
  return text
    .slice(end, block.end)
    .split("\n")
    .filter((line) => !isHead(line))
    .join("\n");
}

/** A name that was too long for its line stands in the next. */
function below(text: string, block: Block): string | undefined {
  const property = block.properties.get("source");
  return property === undefined
    ? undefined
    : /^[ \t]{0,30}\n[ \t>]{0,20}([\w-]{8,80})[ \t]*(?=\n|$)/.exec(text.slice(property.at.end, block.end))?.[1];
}

/** An event in a list of "label : value", as Event Viewer copies it, wevtutil and Format-List print it; or a part of one. */
export function eventInList(text: string, block: Block): Fact | undefined {
  const property = block.properties.get("eventId");
  const found = number.exec(property?.value ?? "")?.[1];
  if (property === undefined || found === undefined) return statusesAlone(text, block);
  const id = Number(found) % lowHalf;
  if (!besides.some((label) => block.properties.has(label)) && !isTelling(id)) return undefined;
  const start = block.properties.get("message")?.valueStart;
  return eventFact({
    id,
    source: valueOf(block, "source") ?? below(text, block),
    time: valueOf(block, "time"),
    message: start === undefined ? textBelow(text, property.at, block) : text.slice(start, block.end),
    at: property.at,
    within: block,
  });
}

/** A status and a sub-status stand together in event 4625 alone. */
function statusesAlone(text: string, block: Block): Fact | undefined {
  const property = block.properties.get("status");
  if (property === undefined || !status.test(property.value) || !block.properties.has("subStatus")) return undefined;
  return eventFact({ id: failedSignIn, message: text.slice(property.at.start, block.end), at: property.at, within: block });
}
