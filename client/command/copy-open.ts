import * as hook from "@/components/command/hooks";
import { loadLate } from "../parts/late";
import { label } from "./names";

type Copying = typeof import("../late/copying");

const buttons = [hook.copy, hook.copyLink, hook.copyRecord].map((name) => `.${name}`).join();
const buttonAt = ({ target }: Event) => (target as Element).closest?.<HTMLElement>(buttons);
const load = () => loadLate<Copying>("copying");

/** Every copy button of the page works, whenever it came. What it does is loaded when somebody comes near one. */
export function startCopying() {
  for (const sign of ["pointerover", "focusin", "touchstart"])
    document.addEventListener(sign, (event) => void (buttonAt(event) && load().catch(() => undefined)), { passive: true });
  document.addEventListener("click", (event) => {
    const button = buttonAt(event);
    if (!button) return;
    load().then(
      ({ copyFrom }) => copyFrom(button),
      () => {
        // Nothing is lost: the text can be selected, and the next click tries again. The button gets its own name back then.
        button.dataset.name ||= button.textContent!;
        label(button, "Try again");
      },
    );
  });
}
