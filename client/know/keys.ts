interface Acts {
  readonly count: number;
  /** The place of the one that the reader moved to; -1 before that, where Enter takes the first. */
  readonly active: number;
  readonly isEmpty: boolean;
  readonly move: (to: number) => void;
  readonly choose: () => void;
  /** Whether suggestions are still on their way, and what then takes the first of them. */
  readonly isWaiting: boolean;
  readonly wait: () => unknown;
  readonly close: () => void;
  readonly takeLastBack: () => void;
}

type Key = Pick<KeyboardEvent, "key" | "isComposing" | "ctrlKey" | "metaKey" | "altKey"> & { preventDefault(): void };

/** The keys of a combobox: arrows go round the suggestions, Enter takes one, Escape closes them; Backspace in an empty field takes the last one back. */
export function actOnKey(event: Key, { count, active, isEmpty, move, choose, isWaiting, wait, close, takeLastBack }: Acts) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (key === "Backspace" && isEmpty) return takeLastBack();
  if (key === "Escape") return close();
  if (key === "Enter" && isWaiting) return void wait();
  if (count === 0) return;
  if (key === "ArrowDown") move((active + 1) % count);
  else if (key === "ArrowUp") move(active <= 0 ? count - 1 : active - 1);
  else if (key === "Enter") choose();
  else return;
  event.preventDefault();
}
