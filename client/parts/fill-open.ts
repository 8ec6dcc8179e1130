/** Under this key the browser keeps what the reader filled in. */
const stored = "filled-in";

/** Offers to fill in the words of each command that has some. The rest is loaded when it is first wanted. */
export function startFilling() {
  const buttons = [...document.querySelectorAll<HTMLElement>(".command")]
    .filter((command) => command.querySelector(".fill"))
    .map(openButton);
  if (buttons.length === 0) return;
  let loading: Promise<void> | undefined;
  const load = () => (loading ??= import("./fill-in").then(({ startFillIn }) => startFillIn(buttons, stored)));
  for (const button of buttons) {
    // The click that loads the module is given to it; the later ones it hears itself.
    const first = () => loading ?? void load().then(() => button.click());
    button.addEventListener("click", first, { once: true });
  }
  if (wasFilled()) void load();
}

function openButton(command: HTMLElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "fill-open";
  button.textContent = "Fill in";
  button.setAttribute("aria-expanded", "false");
  command.querySelector(".command-tools")?.prepend(button);
  return button;
}

function wasFilled(): boolean {
  try {
    return localStorage.getItem(stored) !== null;
  } catch {
    return false;
  }
}
