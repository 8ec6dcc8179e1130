/**
 * The sections of every article, in this order. `open` ones stand unfolded; `steps` holds what most readers do, each
 * heading below it one step; in `branches` each heading is folded by itself. The others are folded whole. A section
 * that was called otherwise once keeps the `id` of that time, which links in tickets hold. Plain JavaScript, because
 * remark plugins read it too.
 */
export const sections = /** @type {const} */ ([
  { name: "Is it this?", form: "open" },
  { name: "Before you start", id: "before", form: "open", optional: true },
  { name: "The usual repair", id: "most-often", form: "steps" },
  { name: "Did it work?", form: "open" },
  { name: "Other cases", id: "it-says-something-else", form: "branches", optional: true },
  { name: "More signs", form: "folded" },
  { name: "Without access to the host", form: "folded", optional: true },
  { name: "Why it happens", form: "folded", optional: true },
  { name: "Undo", form: "folded" },
  { name: "When to escalate", form: "folded" },
  { name: "Sources", form: "folded" },
]);
