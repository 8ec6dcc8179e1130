/** The page of all causes: its filter leaves those that hold every word typed, in what is shown or in the words behind it. */
const input = document.querySelector<HTMLInputElement>(".cause-filter input")!;
const said = document.querySelector(".cause-filter [role=status]")!;
/** What has no use for somebody who has typed: the causes that are left take its place. */
const unfiltered = document.querySelector<HTMLElement>("[data-unfiltered]")!;
const stages = [...document.querySelectorAll<HTMLElement>(".stage")].map((section) => ({
  section,
  causes: [...section.querySelectorAll<HTMLElement>("[data-also]")].map((item) => ({
    item,
    text: `${item.textContent} ${item.dataset.also}`.toLowerCase(),
  })),
}));
const all = stages.flatMap(({ causes }) => causes).length;

function show() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  unfiltered.hidden = words.length > 0;
  let left = 0;
  for (const { section, causes } of stages) {
    for (const { item, text } of causes) item.hidden = !words.every((word) => text.includes(word));
    const shown = causes.filter(({ item }) => !item.hidden).length;
    section.hidden = shown === 0;
    left += shown;
  }
  said.textContent =
    words.length === 0
      ? ""
      : left > 0
        ? `${left} of ${all} causes`
        : `None of the ${all} causes has all of these words here. The search reads the whole articles: press / outside this field.`;
}

input.addEventListener("input", show);
// A browser that goes back to the page may have kept what was typed.
show();

// A module, so that its names are its own.
export {};
