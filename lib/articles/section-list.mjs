/**
 * The sections of every article, in this order. `open` ones stand unfolded; `steps` holds what most readers do, each
 * heading below it one step; in `branches` each heading is folded by itself. The others are folded whole. Plain JavaScript, because a remark plugin reads it too.
 */
export const sections = /** @type {const} */ ([
  { name: "Is it this?", form: "open" },
  { name: "Before", form: "open", optional: true },
  { name: "Most often", form: "steps" },
  { name: "Did it work?", form: "branches" },
  { name: "It says something else", form: "branches", optional: true },
  { name: "More signs", form: "folded" },
  { name: "Without access to the host", form: "folded", optional: true },
  { name: "Why it happens", form: "folded", optional: true },
  { name: "Undo", form: "folded" },
  { name: "When to escalate", form: "folded" },
  { name: "Sources", form: "folded" },
]);
