import { z } from "zod";
import { expectedBy, type Mismatch, say } from "../problem";
import type { CommandForm } from "./command";

/** The language of a fence that names events: the way to them through Event Viewer is made from it. */
export const eventsLanguage = "events";

const ids = z
  .string()
  .regex(/^\d+(, *\d+)*$/, "event ids divided by commas")
  .transform((text) => text.split(",").map(Number));

/** Events as a filter of Event Viewer names them. */
const events = z.strictObject({
  /** The log by its full name: "System", "Microsoft-Windows-CAPI2/Operational". */
  log: z.string({ error: "expected the full name of a log" }).min(3),
  /** The source by its full name: "Schannel", "Microsoft-Windows-TerminalServices-RemoteConnectionManager". */
  provider: z.string().min(3).optional(),
  ids: ids.optional(),
  days: z.coerce.number({ error: "expected whole days" }).int().min(1).max(365).optional(),
  /** What is looked for in the list, one sentence. */
  look: z.string().min(3).optional(),
});
export type Events = z.infer<typeof events>;

/** What one opens in the tree at the left of Event Viewer, whose own logs stand under "Windows Logs". */
export function treePath(log: string): string {
  const [channel = "", kind] = log.split("/");
  if (kind === undefined) {
    return ["Application", "Security", "Setup", "System"].includes(log)
      ? `Windows Logs › ${log}`
      : `Applications and Services Logs › ${log}`;
  }
  const folders = /^Microsoft-Windows-(.+)$/.exec(channel);
  return ["Applications and Services Logs", ...(folders ? ["Microsoft", "Windows", folders[1]!] : [channel]), kind].join(" › ");
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The filter that Event Viewer takes on its tab XML. */
export function filterXml({ log, provider, ids: numbers = [], days }: Events): string {
  const conditions = [
    ...(provider === undefined ? [] : [`Provider[@Name='${provider}']`]),
    ...(numbers.length === 0
      ? []
      : [numbers.length === 1 ? `EventID=${numbers[0]}` : `(${numbers.map((id) => `EventID=${id}`).join(" or ")})`]),
    ...(days === undefined ? [] : [`TimeCreated[timediff(@SystemTime) &lt;= ${days * millisecondsOfDay}]`]),
  ];
  const what = conditions.length === 0 ? "*" : `*[System[${conditions.join(" and ")}]]`;
  return ["<QueryList>", `  <Query Id="0" Path="${log}">`, `    <Select Path="${log}">${what}</Select>`, "  </Query>", "</QueryList>"].join(
    "\n",
  );
}

/** The way through Event Viewer, with the filter to paste. */
export const eventViewerForm = (one: Events): CommandForm => ({
  shell: "gui",
  title: "Event Viewer",
  code: [
    "Press Windows+R, type eventvwr.msc, press Enter.",
    `Open ${treePath(one.log)}.`,
    "At the right choose Filter Current Log, then the tab XML. Tick Edit query manually, confirm, and put the filter below in place of what stands there.",
    ...(one.look === undefined ? [] : [one.look]),
    "To hand them on: Save Filtered Log File As, type Text (Tab delimited).",
  ].join("\n"),
  paste: filterXml(one),
});

/** Reads the lines "log: System", "ids: 1056, 1057" of such a fence, or says everything that is wrong with them. */
export function readEvents(code: string): { events: Events } | { problems: (Mismatch & { field: string })[] } {
  const lines = code.split("\n").filter((line) => line.trim() !== "");
  const words = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const read = events.safeParse(words);
  if (read.success) return { events: read.data };
  return {
    problems: read.error.issues.map((issue) => ({
      field: `events ${issue.path.join(".")}`.trim(),
      expected: expectedBy(issue.message),
      found: say(words[String(issue.path[0])] ?? Object.keys(words).join(", ")),
      fix: "Write a line for each: log, provider, ids, days, look.",
    })),
  };
}
