/** Loaded when the reader first fills in a word, or has done so before: one value for every command of the site. */
import styles from "@/components/command/fill-form.css?inline";
import * as hook from "@/components/command/hooks";
import { fillForm } from "../command/fill-form";
import { fillAll, onFilled, startValues } from "../command/values";
import { addStyles } from "../parts/add-styles";

let started = false;

/** Fills the reader's values into the commands of the page, and returns what a button does: it shows or hides the fields of its command. */
export function startFillIn(): (button: HTMLElement) => void {
  if (!started) {
    addStyles(styles);
    startValues();
    onFilled(fillAll);
  }
  started = true;
  fillAll();
  return toggle;
}

function toggle(button: HTMLElement) {
  const command = button.closest<HTMLElement>(`.${hook.block}`)!;
  const form = command.querySelector<HTMLElement>(`.${hook.fillForm}`) ?? fillForm(command);
  form.hidden = !form.hidden;
  button.setAttribute("aria-expanded", String(!form.hidden));
  if (!form.hidden) form.querySelector("input")?.focus();
}
