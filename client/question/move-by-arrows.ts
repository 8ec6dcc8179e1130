/** To the right of an answer stands "and …", which adds it: one of them all is a stop of the Tab key. */
const answer = "[data-answer]";
const and = "[data-and]";

/** By the arrow: which link one comes to from an answer or from an "and …". */
function linkTo(key: string, from: Element): HTMLElement | null | undefined {
  const row = from.closest("li");
  if (row === null) return undefined;
  if (from.matches(answer)) return key === "ArrowRight" ? row.querySelector<HTMLElement>(and) : undefined;
  if (key === "ArrowLeft") return row.querySelector<HTMLElement>(answer);
  const rows = [...row.parentElement!.querySelectorAll<HTMLElement>(and)];
  const place = rows.indexOf(from as HTMLElement);
  if (key === "ArrowDown") return rows[place + 1];
  return key === "ArrowUp" ? rows[place - 1] : undefined;
}

/** Arrows go from an answer to its "and …" and back, and from one "and …" to the next; Tab comes back to the last one. */
export function moveByArrows() {
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey || shiftKey) return;
    const from = (target as Element).closest(`${answer}, ${and}`);
    const to = from && linkTo(key, from);
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
  document.addEventListener("focusin", ({ target }) => {
    const now = (target as Element).closest<HTMLElement>(and);
    if (now === null || now.tabIndex === 0) return;
    for (const one of now.closest("ul")!.querySelectorAll<HTMLElement>(and)) one.tabIndex = one === now ? 0 : -1;
  });
}
