/** What the script of the text for a ticket finds by name. */
export const handover = {
  /** Around all of it; `data-kind` says which text it is. */
  place: "handover",
  /** Says that others cannot open the links of this copy. */
  noAddress: "no-address",
  copy: "copy-handover",
  fold: "handover-fold",
  /** `data-slot` of what the script draws into the fold. */
  slot: "handover",
  said: "handover-said",
  /** The text itself, for whoever has to copy it by hand. */
  text: "handover-text",
  /** The same text with blanks, for a page whose script does not come. */
  byHand: "handover-by-hand",
} as const;

/** The text that asks somebody to look, and the one that closes the ticket. */
export type HandoverKind = "request" | "closing";
