/** How well a claim is supported, best first. */
export const grades = ["documented", "reported", "inferred", "unsourced"] as const;
export type Grade = (typeof grades)[number];

export const gradeMeaning = {
  documented: "The vendor's own page, or the product's own message texts, say so.",
  reported: "Somebody who had the problem says so, in a place that can be read.",
  inferred: "We conclude it from documented facts.",
  unsourced: "Common knowledge among administrators; we found no page that says so.",
} as const satisfies Record<Grade, string>;
