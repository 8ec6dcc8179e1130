import { carryInto, pairsOf } from "@/lib/diagnosis/address/pairs";
import { resultPage } from "@/lib/routes";
import { addStyles } from "../parts/add-styles";
import { caseHere } from "./case-here";
import { caseWords } from "./case-words";
import styles from "./strip.css?inline";

export interface Strip {
  /** Shows what the case of the page holds. */
  show(): void;
  /** Whether it is in the page. */
  isThere(): boolean;
  /** Says that nothing is left of the case, where it stands already. */
  sayNone(): void;
  /** Says that it is forgotten, in the place where it stood. */
  sayForgotten(): void;
}

/** Puts it below the head of the page as soon as the browser has read that head: it is there when the page is first painted. */
function placeBelowHead(element: Element) {
  const place = () => {
    const head = document.querySelector(".site-head");
    if (head) head.parentNode!.insertBefore(element, head.nextSibling);
    return head !== null;
  };
  if (place()) return;
  const observer = new MutationObserver(() => {
    if (place()) observer.disconnect();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
}

function makeStrip(forget: () => void): HTMLElement {
  addStyles(styles);
  const strip = document.createElement("section");
  strip.className = "case";
  strip.setAttribute("aria-label", "Your case");
  strip.tabIndex = -1;
  strip.innerHTML =
    '<div class="wrap"><p role="status"></p><a>Back to result</a><button type="button" aria-label="Forget your case">Forget</button></div>';
  strip.querySelector("button")!.addEventListener("click", forget);
  placeBelowHead(strip);
  return strip;
}

/** The strip "Your case", in the page from the first time it is shown. `forget` is called by its button. */
export function caseStrip(forget: () => void): Strip {
  let strip: HTMLElement | undefined;
  const say = (text: string, isForgotten: boolean) => {
    strip = strip || makeStrip(forget);
    const link = strip.querySelector("a")!;
    strip.querySelector("p")!.textContent = text;
    link.hidden = strip.querySelector("button")!.hidden = isForgotten;
    link.removeAttribute("href");
    return { strip, link };
  };
  const sayEnd = (text: string) => {
    // A shorter sentence must not move the page.
    if (strip) strip.style.minHeight = `${strip.offsetHeight}px`;
    return say(text, true).strip;
  };
  return {
    show() {
      const pairs = pairsOf(caseHere());
      say(`Your case: ${caseWords(pairs)}`, false).link.href = carryInto(resultPage, pairs);
    },
    isThere: () => strip !== undefined,
    sayNone() {
      if (strip) sayEnd("Your case: no answers now.");
    },
    sayForgotten() {
      sayEnd("Forgotten. This tab keeps no answers now.").focus();
    },
  };
}
