interface Acts {
  readonly count: number;
  readonly active: number;
  readonly isEmpty: boolean;
  readonly move: (to: number) => void;
  readonly choose: () => void;
  readonly close: () => void;
  readonly takeLastBack: () => void;
}

type Key = Pick<KeyboardEvent, "key" | "isComposing" | "ctrlKey" | "metaKey" | "altKey"> & { preventDefault(): void };

/** The keys of a combobox: arrows go round the suggestions, Enter takes one, Escape closes them; Backspace in an empty field takes the last one back. */
export function actOnKey(event: Key, { count, active, isEmpty, move, choose, close, takeLastBack }: Acts) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (key === "Backspace" && isEmpty) return takeLastBack();
  if (key === "Escape") return close();
  if (count === 0) return;
  if (key === "ArrowDown") move((active + 1) % count);
  else if (key === "ArrowUp") move((active - 1 + count) % count);
  else if (key === "Enter") choose();
  else return;
  event.preventDefault();
}
