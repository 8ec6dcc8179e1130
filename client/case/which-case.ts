import { partsOf, stateText } from "@/lib/diagnosis/address/grammar";
import { joinPairs, pairsOf } from "@/lib/diagnosis/address/pairs";

type Address = Parameters<typeof stateText>[0];

/**
 * Whether a page knows the model: those of the diagnosis do, and show the answers themselves. `root` is where the site
 * begins, seen from the page ("../../"), so that a folder around the site may have any name.
 */
export function isDiagnosis(path: string, root: string): boolean {
  const folders = path.split("/").slice(0, -1);
  const depth = root.split("../").length - 1;
  return depth > 0 && folders[folders.length - depth] === "diagnose";
}

/** A text as the pairs of ids in it, sorted; "" where it holds none. */
export const pairsIn = (text: string | null) => joinPairs(pairsOf(text || ""));

/**
 * The case that a page begins with: what its address says, else what is kept. A query counts where the model is: no other
 * page can tell the `ref=mail` of a news letter from an answer.
 */
export const caseFor = (address: Address, kept: string | null, diagnosis: boolean) =>
  pairsIn(diagnosis ? stateText(address) : address.hash) || pairsIn(kept);

/** The fragment of a page of the diagnosis with the case in it; undefined where the address holds a state, or the case is empty. */
export function adopted(address: Address, text: string): string | undefined {
  if (text === "" || partsOf(stateText(address)).parts.length > 0) return undefined;
  return `#${joinPairs(pairsOf(text), partsOf(address.hash).heading)}`;
}

/** The fragment without the state: the heading alone. */
export function withoutCase(hash: string): string {
  const { heading } = partsOf(hash);
  return heading === "" ? "" : `#${heading}`;
}
