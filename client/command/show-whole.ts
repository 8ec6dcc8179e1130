import * as hook from "@/components/command/hooks";

/** Long code shows its first lines: gives each a button for the rest. */
export function showWholeButtons() {
  document.querySelectorAll<HTMLElement>(`.${hook.long}:not(:has(button))`).forEach((form) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = hook.whole;
    const code = form.querySelector("pre")!;
    button.textContent = `Show all ${code.textContent!.split("\n").length} lines`;
    button.onclick = () => {
      form.classList.add("open");
      // The button goes: what it stood for takes the focus.
      code.focus({ preventScroll: true });
    };
    form.append(button);
  });
}
