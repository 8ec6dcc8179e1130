import * as hook from "../command/hooks";
import { routes } from "@/lib/routes";

interface Props {
  readonly text: string;
  readonly link: string;
  /** The reader has no access to the host: the text is what they can act on. */
  readonly forOthers: boolean;
  /** One of the leading causes is mended at the reader's own computer. */
  readonly mendsHere: boolean;
}

/** The whole diagnosis as a text and as a link. */
export function TakeItWithYou({ text, link, forOthers, mendsHere }: Props) {
  return (
    <section aria-labelledby="take">
      <h2 id="take" className="mb-2 text-[1rem]">
        {forOthers ? "Send this to IT" : "Take it with you"}
      </h2>
      {forOthers && (
        <p className="mb-3">
          {mendsHere
            ? "Some of this you can mend at your own computer. For the rest, whoever looks after the host needs these facts. "
            : "These causes are mended on the host. Whoever looks after it needs these facts. "}
          Is it your own host? <a href={routes.access}>Ways into it without Remote Desktop</a>.
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
