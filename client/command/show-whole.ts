import * as hook from "@/components/command/hooks";

// Long code shows its first lines: each gets a button for the rest. At once, since what names the buttons of a command comes after.
for (const form of document.querySelectorAll<HTMLElement>(`.${hook.long}`)) {
  const code = form.querySelector("pre")!;
  const button = form.appendChild(document.createElement("button"));
  button.type = "button";
  button.className = hook.whole;
  // A command of several forms has a button for each.
  button.textContent = `Show all ${code.textContent!.split("\n").length} lines of ${form.dataset.shell}`;
  button.onclick = () => {
    form.classList.add("open");
    // The button goes: what it stood for takes the focus.
    code.focus({ preventScroll: true });
  };
}
