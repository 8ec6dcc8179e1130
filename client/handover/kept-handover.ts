import { handoverKey } from "../case/kept-case";

/*
 * What was filled in for the ticket. It stays with the tab, as the case does, and is forgotten with it: host names and
 * telephone numbers are of one incident.
 */

/** Characters that are kept of one line: more than anybody types into it. */
export const longestLine = 4_000;

export interface Kept {
  /** By the ids of the fields. */
  readonly values: Readonly<Record<string, string>>;
  /** Headings of the steps that were taken, as the closing text lists them. */
  readonly steps: readonly string[];
}

const nothing: Kept = { values: {}, steps: [] };

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= longestLine;

/** What this tab keeps. Anything may have written it: what has another shape is left out. */
export function keptHandover(): Kept {
  try {
    const kept = JSON.parse(sessionStorage.getItem(handoverKey) ?? "{}") as Partial<Record<keyof Kept, unknown>>;
    const values = Object.entries(kept.values ?? {}).filter((entry): entry is [string, string] => isText(entry[1]));
    return { values: Object.fromEntries(values), steps: Array.isArray(kept.steps) ? kept.steps.filter(isText) : [] };
  } catch {
    return nothing;
  }
}

/** Keeps it. Where storage is blocked or full, it holds for the page. */
export function keepHandover(kept: Kept) {
  try {
    sessionStorage.setItem(handoverKey, JSON.stringify(kept));
  } catch {
    // Nothing depends on it.
  }
}
