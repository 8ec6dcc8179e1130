import type { ReactNode } from "react";

export interface SequenceMessage {
  readonly from: "client" | "host" | "both" | "aside";
  readonly says: string;
}

export interface SequenceCause {
  readonly href: string;
  readonly name: string;
  /** The name of the last stop at which it bites, where that is another one than here. */
  readonly until?: string | undefined;
}

export interface SequenceStop {
  readonly id: string;
  /** The list of causes at this stop. */
  readonly href: string;
  readonly name: string;
  readonly detail: string;
  readonly messages: readonly SequenceMessage[];
  readonly grade: ReactNode;
  readonly causes: readonly SequenceCause[];
  /** Whether the connection of this guide ends on this stretch. */
  readonly breaks: boolean;
}

/** Who says it, for whoever does not see the arrow. */
const speakers = {
  client: "This computer to the host",
  host: "The host to this computer",
  both: "Both ends",
  aside: "This computer",
} as const satisfies Record<SequenceMessage["from"], string>;

/** What is said between the two ends, stop by stop, with the causes that begin at each. */
export function Sequence({ stops }: { readonly stops: readonly SequenceStop[] }) {
  return (
    <>
      <p className="sequence-ends" aria-hidden="true">
        <b>This computer</b> <b>The host</b>
      </p>
      <ol className="sequence">
        {stops.map(({ id, href, name, detail, messages, grade, causes, breaks }) => (
          <li key={id} className={breaks ? "sequence-breaks" : undefined}>
            <h3>
              {name} <small>· {detail}</small>
            </h3>
            <ul className="ladder">
              {messages.map(({ from, says }) => (
                <li key={says} className={`from-${from}`}>
                  <span className="unseen">{speakers[from]}: </span>
                  {says}
                </li>
              ))}
              <li className="ladder-grade">{grade}</li>
            </ul>
            <div className="sequence-causes">
              {breaks && <p className="breaks">0x904 with 0x7 ends on this stretch</p>}
              {causes.length === 0 ? (
                <p>No cause begins here.</p>
              ) : (
                <>
                  <p>
                    <a href={href}>Begin here</a>:
                  </p>
                  <ul>
                    {causes.map((cause) => (
                      <li key={cause.href}>
                        <a href={cause.href}>{cause.name}</a>
                        {cause.until && <span className="soft"> as far as “{cause.until}”</span>}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
