/** What a reader chose stays in this browser only. Where a policy blocks storage, it holds for the page. */

/** Under this key: the shell that was chosen last, as `data-language` has it. */
export const shellKey = "shell";
/** Under this key: the words that were filled in, as JSON. */
export const wordsKey = "filled-in";
/** The event by which one script of a page tells the others of them. */
export const valuesChanged = "values-changed";

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, text: string) {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Blocked, or full.
  }
}

export function forget(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: nothing was kept.
  }
}
