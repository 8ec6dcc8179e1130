import type { Retired } from "@/lib/diagnosis/address/retired";
import type { RetiredAnchors } from "@/lib/articles/retired-anchors";
import { retiredAnchors } from "./retired-anchors";

/**
 * Ids that stood in published URLs and are gone. An old id leads to its successor, or to null; it is never used again.
 * An anchor has always a successor, on the same page (`retired-anchors.ts`). A .reg file is still served under its old
 * name, with what its successor holds.
 */
export const retired = {
  questions: {},
  answers: {},
  causes: {},
  anchors: retiredAnchors,
  regFiles: {
    // What Windows has by default is what the change itself writes.
    "0x904-nla-on-undo.reg": "0x904-nla-on.reg",
  },
} as const satisfies Retired & { readonly anchors: RetiredAnchors; readonly regFiles: Readonly<Record<string, string>> };
