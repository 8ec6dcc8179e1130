import { pairsOf } from "@/lib/diagnosis/address/pairs";
import { fixedKey, triedKey } from "@/lib/diagnosis/ids";
import { caseHere, setCaseHere, waitsAttribute } from "./case-here";
import { whenCaseRead } from "./case-read";
import { carryIntoLinks } from "./carry-links";
import { keepCase, keptCase } from "./kept-case";
import { caseStrip } from "./strip";
import { goToHeading } from "./to-heading";
import { adopted, caseFor, isDiagnosis, withoutCase } from "./which-case";

/** Takes the case from the address or the tab, keeps it, carries it into the links, and shows it where no question does. */
export function startCase() {
  const diagnosis = isDiagnosis(location.pathname, document.documentElement.getAttribute("data-root") || "");
  /** Whether a script with the model has drawn its parts of the page. */
  let isDrawn = false;

  const become = (text: string) => {
    setCaseHere(text);
    if (text && !diagnosis) strip.show();
    carryAgain();
  };
  const forget = () => {
    keepCase("");
    become("");
    if (diagnosis) return;
    history.replaceState(history.state, "", location.pathname + location.search + withoutCase(location.hash));
    strip.sayForgotten();
  };
  const strip = caseStrip(forget);
  const carryAgain = carryIntoLinks(() => isDrawn, forget);

  const readAddress = (kept: string | null) => {
    const text = caseFor(location, kept, diagnosis);
    const fragment = diagnosis ? adopted(location, text) : undefined;
    if (fragment) history.replaceState(history.state, "", fragment);
    // What the diagnosis finds in its address is kept once the model has read it.
    if (!diagnosis) keepCase(text);
    become(text);
  };

  readAddress(keptCase());
  if (diagnosis) keepPlaceOfAnswers();
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
 * The earlier answers are listed above the question; their place is kept, so that no answer moves away under a click. What
 * was built for a reader without answers waits for the script that knows them.
 */
function keepPlaceOfAnswers() {
  const own = /([^/]*)\/(?:index\.html)?$/.exec(location.pathname);
  const earlier = pairsOf(caseHere()).filter(({ key }) => key !== triedKey && key !== fixedKey && !(own && key === own[1]));
  const root = document.documentElement;
  root.style.setProperty("--earlier", String(earlier.length));
  root.style.setProperty("--earlier-words", String(earlier.reduce((sum, { values }) => sum + values.length, 0)));
  if (caseHere()) root.setAttribute(waitsAttribute, "");
}
