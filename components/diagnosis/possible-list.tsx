import type { StillPossible } from "@/lib/guide/still-possible";
import { BandMark } from "./band";

/** The causes that the answers so far leave open; they shrink as one answers. */
export function PossibleList({ possible: { count, of, first } }: { readonly possible: StillPossible }) {
  return (
    <>
      <h2 className="aside-title">
        Still possible: {count} of {of}
      </h2>
      {first.length > 0 && (
        <ul className="possible-list">
          {first.map(({ cause, name, band }) => (
            <li key={cause}>
              <span>{name}</span> <BandMark band={band} />
            </li>
          ))}
        </ul>
      )}
      {first.length > 0 && count > first.length && <p className="soft">and {count - first.length} more</p>}
    </>
  );
}
