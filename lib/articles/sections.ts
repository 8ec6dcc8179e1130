/** The sections of every article, in this order. */
export const sections = [
  "How to tell",
  "Fix it",
  "Check that it worked",
  "Undo",
  "If it did not help",
  "When to escalate",
  "Sources",
] as const;
