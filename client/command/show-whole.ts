import * as hook from "@/components/command/hooks";

/** Long code shows its first lines until somebody wants all of it. */
export function startShowingWhole() {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest(`.${hook.whole}`);
    const form = button?.closest(`.${hook.form}`);
    if (!form) return;
    form.classList.add("open");
    // The button goes: what it stood for takes the focus.
    form.querySelector<HTMLElement>("pre")!.focus({ preventScroll: true });
  });
}
