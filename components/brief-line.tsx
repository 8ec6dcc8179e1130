import type { Stop } from "@/lib/guide/guide";

/** The stops of a connection drawn in one small line, with where it breaks. Their names are for who cannot see it: beside it stands the first. */
export function BriefLine({
  stops,
  from,
  to,
  label,
}: {
  readonly stops: readonly Stop[];
  /** The first and the last stop at which it breaks. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
}) {
  const first = stops.findIndex(({ id }) => id === from);
  const last = stops.findIndex(({ id }) => id === to);
  return (
    <ol className="brief-line" aria-label={label}>
      {stops.map(({ id, name }, i) => (
        <li key={id} className={i > last ? "after" : i >= first ? "breaks" : undefined}>
          <span>
            {name}
            {i >= first && i <= last && " breaks"}
          </span>
        </li>
      ))}
    </ol>
  );
}
