import { know } from "@/components/know/hooks";

/** What was taken back is gone, and with it the focus: the next one gets it, or the one before, or the field. */
export function focusOnChip(place: number) {
  const chips = document.querySelectorAll<HTMLElement>(".known-chip");
  (chips[place] ?? chips[place - 1] ?? document.getElementById(know.field))?.focus();
}

export const focusOnLines = () => document.getElementById(know.lines)?.focus();

export const focusOnField = () => document.getElementById(know.field)?.focus();
