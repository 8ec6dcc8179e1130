import type { Verdict } from "../diagnosis/rank/verdict";
import type { ResultGuide } from "./guide";

export interface Headline {
  /** How sure the title is, in two or three words before it. */
  readonly surety?: string;
  readonly title: string;
  readonly explanation?: string;
}

/** What the result says in one line, and no surer than the answers allow. */
export function headline(guide: ResultGuide, verdict: Verdict): Headline {
  switch (verdict.kind) {
    case "cause":
      return { surety: "Most likely", title: guide.causes[verdict.first.cause]!.title };
    case "family": {
      const { name, owner } = guide.families[verdict.family]!;
      return {
        surety: `Most likely one of ${verdict.causes.length} causes`,
        title: name,
        explanation: `Only a look at their own signs tells them apart. They belong to ${owner}.`,
      };
    }
    case "flat":
      return {
        title: "Your answers do not tell the cause yet",
        explanation:
          verdict.first.band === "likely"
            ? "More than one cause fits about as well. One more look parts them; below it stands the one to look at first."
            : "No cause stands out. One more look tells more than any list; below it stands the cause to look at first.",
      };
    case "unknown":
      return {
        title: "No known cause explains these answers well",
        explanation:
          "Check the answer you are least sure of. If all of them hold, this may be a fault that this guide does not know: hand on the text for the ticket, and start from causes that need no change.",
      };
    case "tried":
      return {
        title: "All causes that fit have been tried",
        explanation: `Most still speaks for this one: ${guide.causes[verdict.again.cause]!.title}. Check that its fix was in effect when you tried again, since a policy may have undone it. Then hand the case on with the text for the ticket.`,
      };
  }
}
