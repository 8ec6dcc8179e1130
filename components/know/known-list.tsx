import { keyOf, type OneAnswer } from "@/lib/observations/set";

export interface Chip extends OneAnswer {
  /** "System log: 36870 or 36869" */
  readonly words: string;
  /** What was pasted that gave it. */
  readonly from?: string | undefined;
}

interface Props {
  readonly chips: readonly Chip[];
  readonly onTakeBack: (chip: Chip, place: number) => void;
}

/** What the reader knows, each with one act: to take it back. */
export function KnownList({ chips, onTakeBack }: Props) {
  if (chips.length === 0) return null;
  return (
    <ul className="known" aria-label="What you know">
      {chips.map((chip, place) => (
        <li key={keyOf(chip)}>
          <button type="button" className="known-chip" onClick={() => onTakeBack(chip, place)}>
            <span className="unseen">Take back: </span>
            {chip.words} <span aria-hidden="true">×</span>
          </button>
          {chip.from !== undefined && <code className="known-from">{chip.from}</code>}
        </li>
      ))}
    </ul>
  );
}
