"use client";

import { useState } from "react";
import { ticketOf } from "./ticket";
import { withState } from "@/lib/diagnosis/address/write";
import { copyText } from "@/lib/clipboard";
import type { State } from "@/content/model";
import { routes } from "@/lib/routes";

interface Props {
  readonly state: State;
  readonly siteUrl: string | undefined;
  /** The reader has no access to the host: the text is what they can act on. */
  readonly forOthers: boolean;
}

/** The whole diagnosis as a text and as a link. */
export function TakeItWithYou({ state, siteUrl, forOthers }: Props) {
  const base = siteUrl ?? (typeof location === "undefined" ? "" : location.origin);
  const link = base + withState(routes.result, state);
  const text = ticketOf(state, link, base);
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
        <CopyButton name="Copy for the ticket" text={text} main={forOthers} />
        <CopyButton name="Copy link" text={link} main={false} />
      </p>
      {forOthers && (
        <p className="mt-3 small">
          Times, addresses and what was left changed belong to it too: <a href={`${routes.escalate}#ready-text`}>a form with those lines</a>
          .
        </p>
      )}
      <details className="mt-3">
        <summary>Read the text</summary>
        <pre className="ticket mt-2 small" tabIndex={0}>
          {text}
        </pre>
      </details>
    </section>
  );
}

const shownFor = 2000;

function CopyButton({ name, text, main }: { readonly name: string; readonly text: string; readonly main: boolean }) {
  const [said, say] = useState<"Copied" | "Copying is blocked: open the text below">();
  const copy = async () => {
    say((await copyText(text)) ? "Copied" : "Copying is blocked: open the text below");
    setTimeout(() => say(undefined), shownFor);
  };
  return (
    <>
      <button type="button" className={main ? "button button-main" : "button"} onClick={copy}>
        {said ?? name}
      </button>
      <span className="sr-only" role="status">
        {said}
      </span>
    </>
  );
}
