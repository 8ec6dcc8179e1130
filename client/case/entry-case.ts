/*
 * The case that a step of the browser's history shows where its address says none. A box that adds an answer on such a
 * page makes a new step; without this the one before would take the new answer from the tab, and "back" would do nothing.
 * ES5 once it is bundled.
 */

/** The case of this step as the text of a fragment, "" for none; null where nothing was noted. Anything may have written it. */
export function caseOfEntry(): string | null {
  const said: unknown = history.state && (history.state as { case?: unknown }).case;
  return typeof said === "string" ? said : null;
}

/** The note as a step of the history holds it. */
export const noted = (text: string) => ({ case: text });

/** Notes it for when the reader comes back to this step. */
export const noteInEntry = (text: string) => history.replaceState(noted(text), "");
