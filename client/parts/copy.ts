import { copyText } from "@/lib/clipboard";

const shownFor = 2000;

interface Source {
  readonly text: string;
  /** What is selected for Ctrl+C where copying is blocked. */
  readonly shown: Element | null;
}

/** What a button copies: the text it holds, the element it names, or the form of its command that is shown. */
function sourceOf(button: HTMLElement): Source {
  const { text, copies } = button.dataset;
  if (text !== undefined) return { text, shown: null };
  const shown = copies ? document.getElementById(copies) : button.closest(".command")!.querySelector(".form:not([hidden]) code");
  return { text: shown?.textContent ?? "", shown };
}

/** Says it to a screen reader, and to nobody else. */
function speaker(): (text: string) => void {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "skip";
  document.body.append(status);
  return (text) => void (status.textContent = text);
}

/** Shows the copy buttons of the commands that have something to copy. */
export function showCopyButtons() {
  for (const button of document.querySelectorAll<HTMLElement>(".copy[hidden]")) {
    button.hidden = button.closest(".command")?.querySelector(".form pre") === null;
  }
}

/** Makes every copy button of the page, whenever it came, copy without a line end behind. */
export function startCopying() {
  const say = speaker();
  document.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(".copy");
    if (!button) return;
    const { text, shown } = sourceOf(button);
    const name = (button.dataset.name ??= button.textContent ?? "");
    const copied = await copyText(text.replace(/\n+$/, ""));
    if (!copied && shown) {
      shown.closest("details")?.setAttribute("open", "");
      getSelection()?.selectAllChildren(shown);
    }
    button.textContent = copied ? "Copied" : "Press Ctrl+C";
    say(copied ? "Copied" : shown ? "Copying is blocked here. The text is selected: press Ctrl+C." : "Copying is blocked here.");
    setTimeout(() => {
      button.textContent = name;
      say("");
    }, shownFor);
  });
}
