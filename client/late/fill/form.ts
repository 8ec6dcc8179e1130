import type { PlaceholderName } from "@/lib/commands/placeholder-names";
import { placeholders } from "@/lib/commands/placeholders";
import { onFilled, take, valueOf } from "./values";

let count = 0;

/** The fields for the words of one command, hidden until asked for. */
export function fillForm(command: HTMLElement): HTMLElement {
  const names = [...new Set([...command.querySelectorAll<HTMLElement>(".fill")].map(({ dataset }) => dataset.fill as PlaceholderName))];
  const form = document.createElement("div");
  form.className = "fill-form";
  form.hidden = true;
  form.append(...names.map(field));
  command.querySelector(".command-head")!.after(form);
  return form;
}

function field(name: PlaceholderName): HTMLElement {
  const { label, example, help } = placeholders[name];
  const id = `fill-${++count}`;
  const line = document.createElement("div");
  const input = Object.assign(document.createElement("input"), {
    id,
    type: "text",
    placeholder: example,
    autocomplete: "off",
    spellcheck: false,
  });
  input.setAttribute("aria-describedby", `${id}-help`);
  const name_ = Object.assign(document.createElement("label"), { htmlFor: id, textContent: `${label} (${name})` });
  const note = Object.assign(document.createElement("p"), { id: `${id}-help`, textContent: help });
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
  line.append(name_, input, note);
  return line;
}
