import { HandoverPlace } from "../handover/handover-place";
import { DroppedNotice } from "./dropped-notice";
import { EarlierAnswers } from "./earlier-answers";
import { StartOver } from "./start-over";
import type { Parsed } from "@/lib/diagnosis/address/read";
import { withState } from "@/lib/diagnosis/address/write";
import { earlierAnswers } from "@/lib/guide/earlier-answers";
import type { ResultGuide } from "@/lib/guide/guide";
import { caseInWords, routes } from "@/lib/routes";

interface Props {
  readonly guide: ResultGuide;
  readonly read: Parsed;
  /** The cause whose fix helped. */
  readonly fixed: string;
  /** Makes an address of the site one that works in somebody else's browser; undefined where this copy has none. */
  readonly absolute: (address: string) => string | undefined;
}

/** A case that is over: the text that closes its ticket, and the ways back where it does not hold. */
export function SolvedView({ guide, read: { state, dropped }, fixed, absolute }: Props) {
  const { fixed: _fixed, ...open } = state;
  const { title } = guide.causes[fixed]!;
  const address = withState(routes.result, state);
  const link = absolute(address);
  return (
    <div className="with-aside">
      <div className="min-w-0">
        <DroppedNotice dropped={dropped} />
        <h1>
          <span className="surety">It worked</span> {title}
        </h1>
        <p className="lead mt-2">
          Close the ticket with what it was, what was changed and how to take it back. <a href={routes.cause(fixed)}>The article</a> says
          how to prove it; <a href={`${routes.escalate}#take-back-what-you-changed-for-a-test`}>look for changes that were left</a> before
          you go.
        </p>
        <section className="mt-6" aria-labelledby="take">
          <h2 id="take" className="aside-title">
            The closing text
          </h2>
          <HandoverPlace kind="closing" isMain isOpen isPublic={link !== undefined} copiedCase={link ?? caseInWords(address)} />
        </section>
        <p className="mt-6 buttons">
          <a className="button" href={withState(routes.result, { ...open, tried: [...open.tried, fixed].sort() })}>
            It came back: what is next?
          </a>
          <a className="button" href={withState(routes.result, open)}>
            Take back that it worked
          </a>
        </p>
      </div>
      <div className="aside">
        <h2 className="aside-title">Your answers</h2>
        <EarlierAnswers answers={earlierAnswers(guide, state)} />
        <StartOver guide={guide} />
      </div>
    </div>
  );
}
