import { partsOf } from "@/lib/diagnosis/address/grammar";

/**
 * Goes to a heading that stands behind a state, which no browser does by itself: to the heading alone, as a browser goes
 * there, and then the address is written again as it was.
 */
export function goToHeading() {
  const { parts, heading } = partsOf(location.hash);
  if (parts.length === 0 || heading === "" || !document.getElementById(heading)) return;
  const whole = location.href;
  location.replace(`#${heading}`);
  history.replaceState(history.state, "", whole);
}
