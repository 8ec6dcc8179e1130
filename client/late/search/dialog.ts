import { addStyles } from "../../parts/add-styles";
import styles from "./search.css?inline";

export interface Dialog {
  readonly input: HTMLInputElement;
  /** Shows it, or returns to its field where it is open already; the text takes the place of what stands in the field. */
  open(text?: string): void;
  /** Says this, which a screen reader reads out, and lists these. */
  show(said: string, items: readonly HTMLLIElement[]): void;
}

/** A field, what it found in words, and the list: plain links, so that every key, click and reader knows what to do. */
export function makeDialog(): Dialog {
  addStyles(styles);
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-labelledby", "search-label");
  dialog.innerHTML =
    '<div class="search-head"><label id="search-label" for="search-for">Search this guide</label>' +
    '<button type="button">Close <kbd>Esc</kbd></button></div>' +
    '<input class="field" id="search-for" type="text" enterkeyhint="go" autocomplete="off" autocapitalize="off" spellcheck="false">' +
    '<p role="status"></p><ol aria-label="Results"></ol>';
  document.body.append(dialog);
  const input = dialog.querySelector("input")!;
  const status = dialog.querySelector("[role=status]")!;
  const list = dialog.querySelector("ol")!;
  input.setAttribute("aria-describedby", (status.id = "search-said"));

  dialog.querySelector("button")!.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    // A click beside the dialog, or a result that opens in this window: a section of this very page loads nothing new.
    if (event.target === dialog || (link && !elsewhere)) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => moveWithKeys(event, input, [...list.querySelectorAll("a")]));

  return {
    input,
    open(text) {
      if (text !== undefined) {
        input.value = text;
        input.dispatchEvent(new Event("input"));
      }
      if (!dialog.open) dialog.showModal();
      input.focus();
      input.select();
    },
    show(said, items) {
      status.textContent = said;
      list.replaceChildren(...items);
      list.hidden = items.length === 0;
      list.scrollTop = 0;
    },
  };
}

/** Arrows go through field and results; Enter in the field opens the first; what is typed on a result goes to the field. */
function moveWithKeys(event: KeyboardEvent, input: HTMLInputElement, links: readonly HTMLAnchorElement[]) {
  const places: readonly HTMLElement[] = [input, ...links];
  const at = places.indexOf(document.activeElement as HTMLElement);
  if (event.isComposing || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by !== 0) places[(at + by + places.length) % places.length]!.focus();
  else if (event.key === "Enter" && at === 0) links[0]?.click();
  else if (at > 0 && event.key.length === 1 && event.key !== " ") return input.focus();
  else return;
  event.preventDefault();
}
