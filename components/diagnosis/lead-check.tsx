import type { State } from "@/lib/diagnosis/model";
import { withState } from "@/lib/diagnosis/address/write";
import type { ResultGuide } from "@/lib/guide/guide";
import type { LeadsWith } from "@/lib/guide/result";
import { routes } from "@/lib/routes";

interface Props {
  readonly guide: ResultGuide;
  readonly state: State;
  readonly leadsWith: LeadsWith;
}

/** The one thing to find out next, where the answers do not tell the cause. */
export function LeadCheck({ guide, state, leadsWith }: Props) {
  if (leadsWith.kind === "question") {
    return (
      <p className="lead-check">
        <span className="soft small">This tells most:</span>
        <a className="button button-main" href={withState(routes.question(leadsWith.question), state)}>
          {guide.questions[leadsWith.question]!.title}
        </a>
      </p>
    );
  }
  if (leadsWith.kind === "text for IT") return null;
  return (
    <p className="lead-check">
      <span className="soft small">This tells most: one read-only script that looks at all of it, here or on the host.</span>
      <a className="button button-main" href={withState(routes.collect, state)}>
        Collect a report
      </a>
    </p>
  );
}
