import { know } from "@/components/know/hooks";

/** A screen reader reads out what is new: the same sentence twice needs a moment without it. */
const pause = 60;

/** Says it to whoever cannot see what changed. */
export function say(sentence: string) {
  const place = document.getElementById(know.said);
  if (!place) return;
  place.textContent = "";
  setTimeout(() => (place.textContent = sentence), pause);
}
