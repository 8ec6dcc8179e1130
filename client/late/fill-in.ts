/** Loaded when the reader first fills in a word, or has done so before: one value for every command of the site. */
import { fillForm } from "./fill/form";
import { fillAll, onFilled, recallFrom } from "./fill/values";

let started = false;

/**
 * Fills the reader's values into the commands of the page, and returns what a button does: it shows or hides the fields
 * of its command. `stored` is the key under which this browser keeps the values.
 */
export function startFillIn(stored: string): (button: HTMLElement) => void {
  if (!started) {
    recallFrom(stored);
    onFilled(fillAll);
  }
  started = true;
  fillAll();
  return toggle;
}

function toggle(button: HTMLElement) {
  const command = button.closest<HTMLElement>(".command")!;
  const form = command.querySelector<HTMLElement>(".fill-form") ?? fillForm(command);
  form.hidden = !form.hidden;
  button.textContent = "Fill in";
  button.setAttribute("aria-expanded", String(!form.hidden));
  if (!form.hidden) form.querySelector("input")?.focus();
}
