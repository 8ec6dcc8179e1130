/** Loaded when the reader first fills in a word, or has done so before: one value for every command of the site. */
import { fillForm } from "./parts/fill-form";
import { fillAll, onFilled } from "./parts/fill-values";

const buttons = document.querySelectorAll<HTMLButtonElement>("button.fill-open");
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
