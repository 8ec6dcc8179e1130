/** A script that has the model tells what it knows of the case: ids that no model has are in it no longer. */
const name = "case-read";

/** `text` is the state as a fragment, "" where there is none. */
export const tellCaseRead = (text: string) => document.dispatchEvent(new CustomEvent(name, { detail: text }));

export const whenCaseRead = (take: (text: string) => void) =>
  document.addEventListener(name, (event) => take((event as CustomEvent<string>).detail));
