import type { Sample, Verdict } from "@/lib/commands/sample";

const names: Readonly<Record<Verdict, string>> = { good: "Good", bad: "Bad", neither: "Says nothing yet" };

/** A day as one reads it: "9 March 2026". */
const dayInWords = (day: string) =>
  new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** What a check prints, good and bad, to compare with; a form that was seen says where. Closed it is one line. */
export function SampleOutput({ samples = [], open }: { readonly samples?: readonly Sample[]; readonly open?: boolean }) {
  if (samples.length === 0) return null;
  return (
    <details className="samples" open={open}>
      <summary>Compare with examples of what it prints</summary>
      {samples.map(({ is, from, note, on, source, text }) => (
        <div key={is + text}>
          <p>
            <b>{names[is]}</b>
            {note && `, ${note}`}
            {on && `, read on ${dayInWords(on)}`}{" "}
            {source ? (
              <span className="soft">
                (<a href={source.href}>{source.name}</a>)
              </span>
            ) : (
              from === "measured" && <span className="soft">(measured on a machine)</span>
            )}
          </p>
          <pre tabIndex={0}>{text}</pre>
        </div>
      ))}
    </details>
  );
}
