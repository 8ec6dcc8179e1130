import { z } from "zod";
import { expectedBy, type Mismatch, say } from "../problem";
import type { CommandForm, CommandSource } from "./command";

/** The language of a fence that names events: the way to them through Event Viewer is made from it. */
export const eventsLanguage = "events";

const ids = z
  .string()
  .regex(/^\d+(, *\d+)*$/, "event ids divided by commas")
  .transform((text) => text.split(",").map(Number));

const names = z
  .string()
  .min(3)
  .transform((text) => text.split(/, */));

/** Days that the filter of Event Viewer offers, by its words. */
const logged = { 1: "Last 24 hours", 7: "Last 7 days", 30: "Last 30 days" } as const;

/** Events as a filter of Event Viewer names them. */
export interface Events {
  /** One log or several, each by its full name: "System", "Microsoft-Windows-CAPI2/Operational". */
  readonly log: readonly string[];
  /** Sources by their full names: "Schannel", "Microsoft-Windows-TerminalServices-RemoteConnectionManager". */
  readonly provider?: readonly string[] | undefined;
  readonly ids?: readonly number[] | undefined;
  readonly days?: keyof typeof logged | undefined;
  /** What is looked for in the list, one sentence. */
  readonly look?: string | undefined;
}

/** The same as a fence has it, lists divided by commas. */
const events: z.ZodType<Events> = z.strictObject({
  log: z.string({ error: "expected the full name of a log" }).min(3).pipe(names),
  provider: names.optional(),
  ids: ids.optional(),
  days: z
    .literal(Object.keys(logged), { error: `expected ${Object.keys(logged).join(" or ")}` })
    .transform((days) => Number(days) as keyof typeof logged)
    .optional(),
  look: z.string().min(3).optional(),
});

/** The title of the way through it. */
export const eventViewer = "Event Viewer";

const ownLogs = ["Application", "Security", "Setup", "System"];

/** What one opens in the tree at the left of Event Viewer, whose own logs stand under "Windows Logs". */
export function treePath(log: string): string {
  const [channel = "", kind] = log.split("/");
  if (ownLogs.includes(log)) return `Windows Logs › ${log}`;
  const folders = /^Microsoft-Windows-(.+)$/.exec(channel);
  return ["Applications and Services Logs", ...(folders ? ["Microsoft", "Windows", folders[1]!] : [channel]), ...(kind ? [kind] : [])].join(
    " › ",
  );
}

/** Several logs by their tree: what a log shares with the one before is not said again. */
function treePaths(logs: readonly string[]): string {
  const paths = logs.map((log) => treePath(log).split(" › "));
  return paths
    .map((path, i) => {
      const before = paths[i - 1] ?? [];
      const from = path.findIndex((name, at) => name !== before[at]);
      return path.slice(from).join(" › ");
    })
    .join(", then ");
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;
const anyOf = (conditions: readonly string[]) => (conditions.length < 2 ? conditions : [`(${conditions.join(" or ")})`]);

/** The filter that Event Viewer takes on its tab XML. */
export function filterXml({ log, provider = [], ids: numbers = [], days }: Events): string {
  const conditions = [
    ...(provider.length === 0 ? [] : [`Provider[${provider.map((name) => `@Name='${name}'`).join(" or ")}]`]),
    ...anyOf(numbers.map((id) => `EventID=${id}`)),
    ...(days === undefined ? [] : [`TimeCreated[timediff(@SystemTime) &lt;= ${days * millisecondsOfDay}]`]),
  ];
  const what = conditions.length === 0 ? "*" : `*[System[${conditions.join(" and ")}]]`;
  return ["<QueryList><Query>", ...log.map((name) => `<Select Path="${name}">${what}</Select>`), "</Query></QueryList>"].join("\n");
}

/** The fields of the window "Filter Current Log", where a source stands without the words that all of Windows' own begin with. */
const fields = ({ provider = [], ids: numbers = [], days }: Events): string[] => [
  ...(days === undefined ? [] : [`Logged ${logged[days]}`]),
  ...(provider.length === 0 ? [] : [`Event sources ${provider.map((name) => name.replace(/^Microsoft-Windows-/, "")).join(", ")}`]),
  ...(numbers.length === 0 ? [] : [`in place of <All Event IDs> ${numbers.join(",")}`]),
];

/** Numbers are typed in a moment. Sources are ticked one by one in a list of hundreds: there the filter is worth its place. */
const isWorthPasting = ({ log, provider, days }: Events) => log.length === 1 && (provider ?? days) !== undefined;

/** The way through Event Viewer. Several logs are filtered one by one: a machine may lack one of them. */
export const eventViewerForm = (one: Events): CommandForm => {
  const filter = fields(one);
  const pastes = isWorthPasting(one);
  return {
    shell: "gui",
    title: eventViewer,
    code: [
      "Press Windows+R, type eventvwr.msc, press Enter.",
      `Open ${treePaths(one.log)}.`,
      ...(filter.length === 0
        ? []
        : [`Filter Current Log: ${filter.join("; ")}.${pastes ? " Or XML, Edit query manually, and paste what stands below." : ""}`]),
      ...(one.look === undefined ? [] : [one.look]),
    ].join("\n"),
    ...(pastes && { paste: filterXml(one) }),
  };
};

/** All forms of a command of a data file. */
export const formsOf = ({ forms, events: read }: Pick<CommandSource, "forms" | "events">): readonly CommandForm[] =>
  read === undefined ? forms : [...forms, eventViewerForm(read)];

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
