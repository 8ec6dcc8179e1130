import { changeCommands } from "@/lib/changes/change-commands";
import type { CommandForm } from "@/lib/commands/command";
import { eventViewer, formsOf } from "@/lib/commands/event-viewer";
import { parseMeta, readFences } from "@/lib/commands/fence";
import { type NoWindowReason, noWindowReasons } from "@/lib/commands/no-window";
import type { HowToFindOut } from "@/content/question";
import type { Problem } from "@/lib/problem";
import { pageName, questionsPage } from "./checks-with-signs";
import type { Place } from "./place-in-source";
import type { Site } from "./site";

/** A command of the site, by the names that its page and it go by. */
interface NamedCommand {
  readonly page: string;
  readonly id: string | undefined;
  readonly forms: readonly CommandForm[];
  readonly place: Place;
}

/** The way through windows stands beside a command, or is all of it. */
const hasWindow = ({ forms }: NamedCommand) => forms.some(({ shell }) => shell === "gui");

/** Which commands have a way through Windows' own windows, and why the others have none. */
export interface WindowCount {
  readonly having: number;
  readonly without: ReadonlyMap<NoWindowReason, readonly string[]>;
}

/** Counts what `windowProblems` judges. */
export function countWindows(site: Site): WindowCount {
  const without = new Map<NoWindowReason, string[]>();
  for (const { page, reason, id } of entries(site)) without.set(reason, [...(without.get(reason) ?? []), `${page}/${id}`]);
  return { having: namedCommands(site).filter(hasWindow).length, without };
}

/** What `npm run check` says of them: every command without a window by its reason. */
export function windowLines({ having, without }: WindowCount): string[] {
  const lists = [...without].toSorted(([, a], [, b]) => b.length - a.length);
  const missing = lists.reduce((sum, [, ids]) => sum + ids.length, 0);
  return [
    `${having} commands have a way through Windows' own windows, ${missing} have none:`,
    ...lists.map(([reason, ids]) => `  ${ids.length} because ${noWindowReasons[reason]}: ${ids.join(", ")}`),
  ];
}

const file = "content/no-window.ts";

/** Whether the way through Event Viewer of a command that reads a span of time reads all that the log ever held. */
const forgetsTime = ({ forms }: NamedCommand) =>
  forms.some(({ shell, code }) => shell === "powershell" && /\bStartTime\b/.test(code)) &&
  forms.some(
    ({ title, code }) => title === eventViewer && !/\bLogged Last\b|\battempt\b|\b(last|of) (\d+ )?(hour|day)s?\b|\bsince\b/i.test(code),
  );

/** Commands that have neither a way through windows nor a reason, and reasons for what has one or is not there. */
export function windowProblems(site: Site): Problem[] {
  const commands = namedCommands(site);
  const listed = entries(site);
  const isListed = ({ page, id }: NamedCommand) => listed.some((entry) => entry.page === page && entry.id === id);
  return [
    ...commands
      .filter((command) => !hasWindow(command) && !isListed(command))
      .map(({ page, id, place }) => ({
        ...place,
        field: `${id ?? "a command"} window`,
        expected: `a fence "gui or" or "events or" below it, or its id in ${file}`,
        found: "neither",
        fix: `Show the way through Windows' own windows, or say under "${page}" why there is none.`,
      })),
    ...commands.filter(forgetsTime).map(({ id, place }) => ({
      ...place,
      field: `${id ?? "a command"} window`,
      expected: "days in its events, or a look that says which events count: those of the attempt, of the last day",
      found: "a way that shows events of any time",
      fix: "Say it: an event of months ago would pass for the fault.",
    })),
    ...listed.flatMap(({ page, reason, id, path }) => {
      const command = commands.find((one) => one.page === page && one.id === id);
      if (command !== undefined && !hasWindow(command)) return [];
      return [
        {
          ...site.places.of(file, "noWindow", path),
          field: `noWindow.${page}.${reason}`,
          expected: "the id of a command without a way through windows",
          found: command === undefined ? `"${id}", which that page does not have` : `"${id}", which has one`,
          fix: "Correct it, or remove it.",
        },
      ];
    }),
  ];
}

const entries = ({ noWindow }: Site) =>
  Object.entries(noWindow).flatMap(([page, reasons]) =>
    (Object.entries(reasons) as [NoWindowReason, readonly string[]][]).flatMap(([reason, ids]) =>
      ids.map((id, i) => ({ page, reason, id, path: `${page}.${reason}.${i}` })),
    ),
  );

const namedCommands = (site: Site): NamedCommand[] => [...inArticles(site), ...inQuestions(site), ...inChanges(site)];

/** What cannot be read has no forms: its own check says so. */
const inArticles = ({ readings }: Site): NamedCommand[] =>
  [...readings].flatMap(([path, reading]) =>
    "article" in reading
      ? reading.article.commands.flatMap(({ fences, line }) => {
          const read = readFences(fences);
          const { id } = parseMeta(fences[0]?.meta ?? "");
          const place = { file: path, line };
          return "command" in read
            ? [{ page: pageName(path), id: typeof id === "string" ? id : undefined, forms: read.command.forms, place }]
            : [];
        })
      : [],
  );

const inQuestions = ({ checks, places }: Site): NamedCommand[] =>
  Object.entries(checks).flatMap(([question, { commands = [] }]: [string, HowToFindOut]) =>
    commands.map((command, i) => ({
      page: questionsPage,
      id: `${question}.${i}`,
      forms: formsOf(command),
      place: places.of("content/checks.ts", "checks", `${question}.commands.${i}`),
    })),
  );

/** By hand one notes while one changes: the step that notes has its way in the next. */
const inChanges = ({ changes, places }: Site): NamedCommand[] =>
  Object.entries(changes).flatMap(([change, row]) => {
    const { apply, proof, undo } = changeCommands(change, row);
    const place = places.of("content/changes.ts", "changes", change);
    return [apply, proof, undo].map(({ facts, forms }) => ({ page: "changes", id: facts.id, forms, place }));
  });
