/** Loaded when the reader first fills in a word, or has done so before: one value for every command of the site. */
import { fillForm } from "./fill-form";
import { fillAll, onFilled, recallFrom } from "./fill-values";

/** Starts the forms behind the buttons. `stored` is the key under which this browser keeps the values. */
export function startFillIn(buttons: readonly HTMLButtonElement[], stored: string) {
  recallFrom(stored);
  for (const button of buttons) {
    const form = fillForm(button.closest<HTMLElement>(".command")!);
    button.addEventListener("click", () => {
      form.hidden = !form.hidden;
      button.setAttribute("aria-expanded", String(!form.hidden));
      if (!form.hidden) form.querySelector("input")?.focus();
    });
  }
  onFilled(fillAll);
  fillAll();
}
