import type { Sample, Verdict } from "@/lib/commands/sample";

const names: Readonly<Record<Verdict, string>> = { good: "Good", bad: "Bad", neither: "Says nothing yet" };

const origins: Readonly<Record<string, string>> = { measured: "measured on a machine", constructed: "made up in this form" };

/** A day as one reads it: "9 March 2026". */
const dayInWords = (day: string) =>
  new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** What a check prints, good and bad, to compare with. Closed it is one line. */
export function SampleOutput({ samples = [], open }: { readonly samples?: readonly Sample[]; readonly open?: boolean }) {
  if (samples.length === 0) return null;
  return (
    <details className="samples" open={open}>
      <summary>Compare with what it prints</summary>
      {samples.map(({ is, from, note, on, source, text }) => (
        <div key={is + text}>
          <p>
            <b>{names[is]}</b>
            {note && `, ${note}`}
            {on && `, read on ${dayInWords(on)}`}{" "}
            <span className="soft">({source ? <a href={source.href}>{source.name}</a> : (origins[from] ?? from)})</span>
          </p>
          <pre tabIndex={0}>{text}</pre>
        </div>
      ))}
    </details>
  );
}
