/** What was added to a question by "and …" since its page was opened. */
let added: { readonly question: string; readonly answers: Set<string> } = { question: "", answers: new Set() };

/** The answers added on this visit: whoever comes back to change an answer gives another in its place. */
export function addedHere(question: string): ReadonlySet<string> {
  if (added.question !== question) added = { question, answers: new Set() };
  return added.answers;
}

/** Remembers what is added, before the page is drawn anew. */
export function rememberAdded() {
  document.addEventListener("click", (event) => {
    const answer = (event.target as Element).closest<HTMLElement>("[data-and]")?.dataset.and;
    if (answer !== undefined) added.answers.add(answer);
  });
}
