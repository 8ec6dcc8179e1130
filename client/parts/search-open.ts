/** The button in the head and the key "/" open the search. It is loaded when it is first wanted. */
export function startSearching() {
  const button = document.querySelector<HTMLElement>("[data-search]")!;
  const open = () => void import("./search").then(({ openSearch }) => openSearch(button.dataset.search!));
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, altKey, metaKey, target } = event;
    if (key !== "/" || ctrlKey || altKey || metaKey || (target as Element).closest("input,textarea,select,dialog")) return;
    event.preventDefault();
    open();
  });
}
