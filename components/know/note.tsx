interface Props {
  readonly text: string;
  /** What is known of it although it answers nothing. */
  readonly notes: readonly string[];
  readonly isLoading: boolean;
  readonly isUnknown: boolean;
  readonly onSearch: () => void;
}

/** Of a text that answers nothing, or not yet: what it is, or that nobody asks for it, and the way to the search. */
export function Note({ text, notes, isLoading, isUnknown, onSearch }: Props) {
  if (isLoading) return <p className="soft small">Loading …</p>;
  if (notes.length === 0 && !isUnknown) return null;
  return (
    <div className="know-note">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isUnknown && <p>Not understood: “{text.trim().slice(0, 60)}”. Say it in fewer words, or search for it.</p>}
      <p>
        <button type="button" className="button" onClick={onSearch}>
          Search the guide for it
        </button>
      </p>
    </div>
  );
}
