import styles from "./newer.css?inline";
import { addStyles } from "../../parts/add-styles";

/** Milliseconds after which a screen reader speaks what comes into a line. */
const soon = 100;

let line: HTMLElement | undefined;

/** Says once that there is a newer version of the page. It is loaded by a click only: the answers stand in its address and come along. */
export function sayNewer() {
  if (line) return;
  addStyles(styles);
  line = document.createElement("p");
  line.className = "newer";
  line.setAttribute("role", "status");
  document.body.append(line);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = "Load it";
  button.addEventListener("click", () => location.reload());
  setTimeout(() => line!.append("A newer version of the guide is here. ", button), soon);
}
