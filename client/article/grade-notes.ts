import { type Grade, gradeMeaning } from "@/lib/articles/grade";

const markOf = (target: EventTarget | null) => (target as Element).closest?.<HTMLAnchorElement>(".grade-mark");

/** What a mark stands for, and a link to each source that says so, taken from the list of the page. */
function noteOf(mark: HTMLAnchorElement): HTMLElement {
  const grade = mark.getAttribute("aria-label")!.split(",")[0] as Grade;
  const note = document.createElement("span");
  note.className = "grade-note";
  note.setAttribute("role", "note");
  note.append(`${grade[0]!.toUpperCase()}${grade.slice(1)}. ${gradeMeaning[grade]}`);
  for (const id of [mark.hash.slice(1), ...(mark.dataset.by?.split(" ").map((key) => `source-${key}`) ?? [])]) {
    const source = document.getElementById(id)?.querySelector("a");
    if (source) note.append(" ", source.cloneNode(true));
  }
  return note;
}

/** A grade is a small mark; whoever focuses or taps it reads beside it what it means and which sources say so. */
export function startGradeNotes() {
  let note: HTMLElement | undefined;
  const close = () => {
    note?.remove();
    note = undefined;
  };
  const show = ({ target }: Event) => {
    const mark = markOf(target);
    if (mark) {
      if (note?.previousElementSibling === mark) return;
      close();
      mark.after((note = noteOf(mark)));
    } else if (!note?.contains(target as Node)) close();
  };
  addEventListener("focusin", show);
  addEventListener("click", (event) => {
    if (markOf(event.target)) event.preventDefault();
    show(event);
  });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
}
