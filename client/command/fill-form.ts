import * as hook from "@/components/command/hooks";
import type { PlaceholderName } from "@/lib/commands/placeholder-names";
import { placeholders } from "@/lib/commands/placeholders";
import { anyFilled, forgetAll, onFilled, take, valueOf } from "./values";

let count = 0;

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: Readonly<Record<string, string | boolean>>) =>
  Object.assign(document.createElement(tag), properties) as HTMLElementTagNameMap[K];

/** The fields for the words of one command, hidden until asked for. */
export function fillForm(command: HTMLElement): HTMLElement {
  const words = [...command.querySelectorAll<HTMLElement>(`.${hook.word}`)];
  const names = [...new Set(words.map(({ dataset }) => dataset.fill as PlaceholderName))];
  const form = make("div", { className: hook.fillForm, hidden: true });
  form.append(...names.map(field), foot(form));
  command.querySelector(`.${hook.tools}`)!.after(form);
  return form;
}

/** How far the values reach, and how to be rid of them. */
function foot(form: HTMLElement): HTMLElement {
  const line = make("p", { textContent: "Used in every command of this site, kept in this browser. " });
  const button = make("button", { type: "button", textContent: "Forget all values" });
  const show = () => void (button.hidden = !anyFilled());
  button.addEventListener("click", () => {
    forgetAll();
    // What stands in the fields, here and below other commands, goes too, valid or not.
    for (const input of document.querySelectorAll<HTMLInputElement>(`.${hook.fillForm} input`)) {
      input.value = "";
      input.dispatchEvent(new Event("input"));
    }
    form.querySelector("input")?.focus();
  });
  onFilled(show);
  show();
  line.append(button);
  return line;
}

function field(name: PlaceholderName): HTMLElement {
  const { label, example, help } = placeholders[name];
  const id = `fill-${++count}`;
  const line = make("div", {});
  const input = make("input", {
    id,
    className: "field field-of-code",
    type: "text",
    placeholder: example,
    autocomplete: "off",
    spellcheck: false,
  });
  input.setAttribute("aria-describedby", `${id}-help`);
  const note = make("p", { id: `${id}-help`, textContent: help });
  const show = () => {
    if (document.activeElement !== input) input.value = valueOf(name) ?? input.value;
  };
  input.addEventListener("input", () => {
    const problem = take(name, input.value);
    input.setAttribute("aria-invalid", String(problem !== undefined));
    note.textContent = problem ?? help;
  });
  onFilled(show);
  show();
  line.append(make("label", { htmlFor: id, textContent: `${label} (${name})` }), input, note);
  return line;
}
