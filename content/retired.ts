import type { RetiredAnchors } from "@/lib/articles/retired-anchors";
import type { Retired } from "@/lib/diagnosis/address/retired";

/**
 * Ids that stood in published URLs and are gone. An old id leads to its successor, or to null; it is never used again.
 * An anchor has always a successor, on the same page: `{ "/fix/fips/": { "old-id": "new-id" } }`.
 */
export const retired = {
  questions: {},
  answers: {},
  causes: {},
  anchors: { "/fix/firewall/": { "block-rules": "rdp-rules" } },
} as const satisfies Retired & {
  readonly anchors: RetiredAnchors;
};
