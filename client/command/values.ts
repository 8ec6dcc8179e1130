import * as hook from "@/components/command/hooks";
import type { Shell } from "@/lib/commands/command";
import type { PlaceholderName } from "@/lib/commands/placeholder-names";
import { readPlaceholder } from "@/lib/commands/placeholders";
import { fill } from "@/lib/commands/quoting";
import { forget, remember, valuesChanged, wordsKey } from "./browser-storage";
import { keptValues, type Values } from "./kept-values";

/** The values that the reader filled in, each valid. They are kept in this browser only. */
let values: Values = {};

const listeners: (() => void)[] = [];

/** Takes up what is kept, and whatever another script of the page, which has these values too, makes of them. */
export function startValues() {
  values = keptValues();
  document.addEventListener(valuesChanged, (event) => {
    values = (event as CustomEvent<Values>).detail;
    listeners.forEach((listener) => listener());
  });
}

export const onFilled = (listener: () => void) => void listeners.push(listener);
export const valueOf = (name: PlaceholderName) => values[name];
export const anyFilled = () => Object.keys(values).length > 0;

function changed() {
  if (anyFilled()) remember(wordsKey, JSON.stringify(values));
  else forget(wordsKey);
  document.dispatchEvent(new CustomEvent(valuesChanged, { detail: values }));
}

/** Takes what was typed; returns the sentence that says what is wrong with it, or undefined. Nothing typed empties the word. */
export function take(name: PlaceholderName, typed: string): string | undefined {
  const read = typed.trim() === "" ? undefined : readPlaceholder(name, typed);
  if (read && "value" in read) {
    values[name] = read.value;
    if (read.port !== undefined) values.PORT = read.port;
  } else delete values[name];
  changed();
  return read && "problem" in read ? read.problem : undefined;
}

export function forgetAll() {
  values = {};
  changed();
}

/** Writes the values into every command of the page, quoted for its shell. A word without a value stays as it is. */
export function fillAll() {
  for (const word of document.querySelectorAll<HTMLElement>(`.${hook.word}`)) {
    const shell = word.closest<HTMLElement>(`.${hook.form}`)?.dataset.language as Shell;
    // What follows tells whether a port comes next.
    const [segment] = fill(`${word.dataset.fill!}${word.nextSibling?.textContent ?? ""}`, shell, values);
    word.textContent = segment!.text;
    word.classList.toggle(hook.wordFilled, segment!.filled);
  }
}
