/** Loaded where the script of the page found nothing of the name in its address: says so, if it is the name of a place. */
import { addStyles } from "../parts/add-styles";
import styles from "./lost-place.css?inline";

/** Characters of the name that are shown: a damaged link can be of any length. */
const mostShown = 60;

let line: HTMLElement | undefined;

function makeLine(): HTMLElement {
  const made = document.createElement("div");
  made.className = "lost-place";
  made.innerHTML = '<div class="wrap"><p role="status"></p><button type="button" class="button">Close</button></div>';
  made.querySelector("button")!.addEventListener("click", () => made.remove());
  // Below the head of the page for the keyboard, wherever it is shown.
  document.querySelector(".site-head")!.after(made);
  return made;
}

addStyles(styles);

/** Looks once more, since scripts have drawn what they draw. What has an "=" is an answer, and browsers know "top". */
function look() {
  line?.remove();
  const [, name] = /^#(?!top$)([^=&]+)$/.exec(location.hash) ?? [];
  if (name === undefined || document.getElementById(name)) return;
  const status = (line = makeLine()).querySelector("p")!;
  const shown = name.length > mostShown ? `${name.slice(0, mostShown)}…` : name;
  // A moment later: a screen reader reads what is said in a place that it knows.
  setTimeout(() => {
    status.textContent = `This page has no place “#${shown}”: it is gone, or your link is damaged. But the page is the one that you were sent to.`;
  });
}

if (document.readyState === "complete") look();
else addEventListener("load", look);
addEventListener("hashchange", look);
