import { loadLate } from "./late";

/** Under this key the browser keeps what the reader filled in. */
const stored = "filled-in";

type FillIn = typeof import("../late/fill-in");

const withWords = () => [...document.querySelectorAll<HTMLElement>(".command")].filter((command) => command.querySelector(".fill"));
const start = () => loadLate<FillIn>("fill-in").then(({ startFillIn }) => startFillIn(stored));

/** Offers to fill in the words of each command that has some; what was filled in before is filled in again. */
export function offerToFill() {
  const commands = withWords().filter((command) => !command.querySelector(".fill-open"));
  commands.forEach(addButton);
  if (commands.length > 0 && wasFilled()) start().catch(() => {});
}

/** Makes the buttons work, those to come too. What they do is loaded when it is first wanted. */
export function startFilling() {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(".fill-open");
    if (!button) return;
    start().then(
      (toggle) => toggle(button),
      // Nothing is lost: the words can be filled in by hand, and the next click tries again.
      () => void (button.textContent = "Fill in: try again"),
    );
  });
}

function addButton(command: HTMLElement) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "fill-open";
  button.textContent = "Fill in";
  button.setAttribute("aria-expanded", "false");
  command.querySelector(".command-tools")?.prepend(button);
}

function wasFilled(): boolean {
  try {
    return localStorage.getItem(stored) !== null;
  } catch {
    return false;
  }
}
