import * as hook from "../command/hooks";
import { routes } from "@/lib/routes";

interface Props {
  readonly text: string;
  readonly link: string;
  /** The reader has no access to the host: the text is what they can act on. */
  readonly forOthers: boolean;
}

/** The whole diagnosis as a text and as a link. */
export function TakeItWithYou({ text, link, forOthers }: Props) {
  return (
    <section aria-labelledby="take">
      <h2 id="take" className="mb-2 text-[1rem]">
        {forOthers ? "Send this to IT" : "Take it with you"}
      </h2>
      {forOthers && (
        <p className="mb-3">
          You cannot mend this from your side. Whoever looks after the host needs these facts; the text names the causes and what you saw.
        </p>
      )}
      <p className="flex flex-wrap gap-2.5">
        <button type="button" className={`button ${forOthers ? "button-main " : ""}${hook.copy}`} data-copies="ticket">
          Copy for the ticket
        </button>
        <button type="button" className={`button ${hook.copy}`} data-text={link}>
          Copy link
        </button>
      </p>
      {forOthers && (
        <p className="mt-3 small">
          Times, addresses and what was left changed belong to it too: <a href={`${routes.escalate}#ready-text`}>a form with those lines</a>
          .
        </p>
      )}
      <details className="mt-3">
        <summary>Read the text</summary>
        <pre id="ticket" className="ticket mt-2 small" tabIndex={0} role="group" aria-label="Text for the ticket">
          {text}
        </pre>
      </details>
    </section>
  );
}
