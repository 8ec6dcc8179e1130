import { know, optionId } from "./hooks";
import type { ShownObservation } from "@/lib/guide/observed";
import { keyOf } from "@/lib/observations/set";

export interface Suggested extends ShownObservation {
  /** The words by which people call it that are like what was typed. */
  readonly called?: string | undefined;
}

interface Props {
  readonly suggestions: readonly Suggested[];
  readonly active: number;
  readonly onChoose: (suggestion: Suggested) => void;
}

/** What the text may mean. The focus stays in the field: `active` is the one that Enter takes. */
export function SuggestionList({ suggestions, active, onChoose }: Props) {
  return (
    <ul id={know.list} role="listbox" aria-label="Suggestions" className="suggestions" hidden={suggestions.length === 0}>
      {suggestions.map((one, place) => (
        <li
          key={keyOf(one)}
          id={optionId(place)}
          role="option"
          aria-selected={place === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(one)}
        >
          <span>
            {one.label}{" "}
            <small>
              {one.name}
              {one.called !== undefined && one.called !== one.label && `: ${one.called}`}
            </small>
          </span>
          <small className="suggestion-where">{one.where}</small>
        </li>
      ))}
    </ul>
  );
}
