import { pairsOf } from "@/lib/diagnosis/address/pairs";
import { fixedKey, triedKey } from "@/lib/diagnosis/ids";
import { afterPaint } from "../parts/after-paint";
import { caseHere, setCaseHere, waitsAttribute } from "./case-here";
import { whenCaseRead } from "./case-read";
import { carryIntoLinks } from "./carry-links";
import { caseOfEntry } from "./entry-case";
import { forgetHandover, keepCase, keptCase } from "./kept-case";
import { caseStrip } from "./strip";
import { goToHeading } from "./to-heading";
import { adopted, caseFor, isDiagnosis, withoutCase } from "./which-case";

/** Takes the case from the address or the tab, keeps it, carries it into the links, and shows it where no question does. */
export function startCase() {
  const diagnosis = isDiagnosis(location.pathname, document.documentElement.getAttribute("data-root") || "");
  /** Whether a script with the model has drawn its parts of the page. */
  let isDrawn = false;

  const become = (text: string) => {
    const isOver = text === "" && caseHere() !== "";
    setCaseHere(text);
    // Where a script lists the answers itself, a strip that comes later would only push them away.
    if (text && !diagnosis && (!isDrawn || strip.isThere())) strip.show();
    else if (isOver) strip.sayNone();
    // Each link is prepared on its own when it is clicked; all of them, once the page is painted.
    afterPaint(carryAgain);
  };
  const forget = () => {
    keepCase("");
    forgetHandover();
    become("");
    if (diagnosis) return;
    history.replaceState(null, "", location.pathname + location.search + withoutCase(location.hash));
    // What a script drew of the case goes too.
    if (isDrawn) dispatchEvent(new Event("hashchange"));
    strip.sayForgotten();
  };
  const strip = caseStrip(forget);
  const carryAgain = carryIntoLinks(() => isDrawn, forget);

  const readAddress = (kept: string | null) => {
    const ofEntry = caseOfEntry();
    const text = caseFor(location, ofEntry === null ? kept : ofEntry, diagnosis);
    const fragment = diagnosis ? adopted(location, text) : undefined;
    if (fragment) history.replaceState(history.state, "", fragment);
    // What the diagnosis finds in its address is kept once the model has read it.
    if (!diagnosis) keepCase(text);
    become(text);
  };

  readAddress(keptCase());
  keepPlaceOfAnswers();
  // A moment later than that event, when the browser has looked in vain for the whole fragment.
  document.addEventListener("DOMContentLoaded", () => void setTimeout(goToHeading));
  let last = location.hash;
  addEventListener("hashchange", () => {
    const isNew = location.hash !== last;
    readAddress(caseHere());
    last = location.hash;
    if (isNew) goToHeading();
  });
  whenCaseRead((text) => {
    isDrawn = true;
    keepCase(text);
    become(text);
  });
}

/**
 * The earlier answers are listed above the question, and on home below the box; their place is kept, so that nothing moves
 * away under a click. What was built for a reader without answers waits for the script that knows them.
 */
function keepPlaceOfAnswers() {
  const own = /([^/]*)\/(?:index\.html)?$/.exec(location.pathname);
  const earlier = pairsOf(caseHere()).filter(({ key }) => key !== triedKey && key !== fixedKey && !(own && key === own[1]));
  const root = document.documentElement;
  root.style.setProperty("--earlier", String(earlier.length));
  root.style.setProperty("--earlier-words", String(earlier.reduce((sum, { values }) => sum + values.length, 0)));
  if (caseHere()) root.setAttribute(waitsAttribute, "");
}
