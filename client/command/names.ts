import * as hook from "@/components/command/hooks";

/** What a command of this page is called: its own label and the change or the heading that it belongs to. On the element, for scripts that come later. */
export const aboutOf = (block: Element) => (block as HTMLElement).dataset.about!;

/** Writes a text on a button; to a screen reader it also says which of the page's commands is meant. */
export function label(button: HTMLElement, text: string) {
  button.textContent = text;
  name(button, text);
}

function name(element: HTMLElement, text: string) {
  const block = element.closest(`.${hook.block}`);
  if (block) element.setAttribute("aria-label", `${text}: ${aboutOf(block)}`);
}

/** Gives each command of the page a name of its own, and its buttons and texts names that hold it. */
export function nameCommands() {
  const seen: Record<string, number> = {};
  let heading = "";
  document.querySelectorAll<HTMLElement>(`h1,h2,h3,.${hook.block}`).forEach((element) => {
    if (!element.matches(`.${hook.block}`)) return void (heading = element.textContent!);
    // What the block is called, then what it belongs to: "B. Change it: Ask for TLS".
    const words = [
      element.querySelector("figcaption > b"),
      element.closest(`.${hook.undoFold}`)?.querySelector("b"),
      element.closest(`.${hook.change}`)?.querySelector("b"),
    ].flatMap((bold) => (bold ? bold.textContent!.replace(/[.:]$/, "") : []));
    if (!element.closest(`.${hook.change}`)) words.push(heading);
    const about = words.join(": ");
    seen[about] = (seen[about] || 0) + 1;
    element.dataset.about = seen[about] > 1 ? `${about} (${seen[about]})` : about;
    let output = 0;
    element.querySelectorAll<HTMLElement>("button:not([role]), pre").forEach((part) => {
      if (part.tagName === "BUTTON") return name(part, part.textContent!);
      part.setAttribute("role", "group");
      name(part, part.parentElement!.dataset.shell || (part.closest("details") ? `Output ${++output}` : "Text"));
    });
  });
}
