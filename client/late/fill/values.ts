import type { Shell } from "@/lib/commands/command";
import { type PlaceholderName, placeholderNames } from "@/lib/commands/placeholder-names";
import { readPlaceholder } from "@/lib/commands/placeholders";
import { fill } from "@/lib/commands/quoting";

/** The values that the reader filled in, each valid. They are kept in this browser only. */
const values: Partial<Record<PlaceholderName, string>> = {};

/** The key under which this browser keeps the values. */
let stored = "";

/** What is stored could have been written by anything: each value is read as if it had just been typed. */
export function recallFrom(key: string) {
  stored = key;
  try {
    const kept = JSON.parse(localStorage.getItem(stored) ?? "{}") as Record<string, unknown>;
    for (const name of placeholderNames) {
      const read = typeof kept[name] === "string" ? readPlaceholder(name, kept[name]) : undefined;
      if (read && "value" in read) values[name] = read.value;
    }
  } catch {
    // Nothing readable is kept, or storage is blocked: every word is still to be filled in.
  }
}

const listeners: (() => void)[] = [];
export const onFilled = (listener: () => void) => void listeners.push(listener);
export const valueOf = (name: PlaceholderName) => values[name];

/** Takes what was typed; returns the sentence that says what is wrong with it, or undefined. Nothing typed empties the word. */
export function take(name: PlaceholderName, typed: string): string | undefined {
  const read = typed.trim() === "" ? undefined : readPlaceholder(name, typed);
  if (read && "value" in read) {
    values[name] = read.value;
    if (read.port !== undefined) values.PORT = read.port;
  } else delete values[name];
  try {
    localStorage.setItem(stored, JSON.stringify(values));
  } catch {
    // Storage is blocked by a policy: the values hold for this page.
  }
  listeners.forEach((listener) => listener());
  return read && "problem" in read ? read.problem : undefined;
}

/** Writes the values into every command of the page, quoted for its shell. A word without a value stays as it is. */
export function fillAll() {
  for (const word of document.querySelectorAll<HTMLElement>(".fill")) {
    const shell = word.closest<HTMLElement>(".form")?.dataset.language as Shell;
    // What follows tells whether a port comes next.
    const [segment] = fill(`${word.dataset.fill!}${word.nextSibling?.textContent ?? ""}`, shell, values);
    word.textContent = segment!.text;
    word.classList.toggle("filled", segment!.filled);
  }
}
