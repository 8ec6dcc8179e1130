import { stored } from "./fill-key";

/** Offers to fill in the words of each command that has some. The rest is loaded when it is first wanted. */
export function startFilling() {
  const commands = [...document.querySelectorAll<HTMLElement>(".command")].filter((command) => command.querySelector(".fill"));
  const module = document.documentElement.dataset.fillIn;
  if (commands.length === 0 || !module) return;
  const buttons = commands.map((command) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "fill-open";
    button.textContent = "Fill in";
    button.setAttribute("aria-expanded", "false");
    command.querySelector(".command-tools")?.prepend(button);
    return button;
  });
  let loading: Promise<unknown> | undefined;
  const load = () => (loading ??= import(/* @vite-ignore */ module));
  for (const button of buttons) {
    // The first click loads the module and is then given to it.
    button.addEventListener("click", () => loading ?? void load().then(() => button.click()), { once: true });
  }
  if (wasFilled()) void load();
}

function wasFilled(): boolean {
  try {
    return localStorage.getItem(stored) !== null;
  } catch {
    return false;
  }
}
