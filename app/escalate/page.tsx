import "../styles/escalate.css";
import type { Metadata } from "next";
import { ProsePage } from "@/app/_joining/prose-page";
import { TextBlock } from "@/components/command/text-block";
import { handover as hook } from "@/components/handover/hooks";
import { HandoverPlace } from "@/components/handover/handover-place";
import { handover } from "@/content/handover";
import { pageHeads } from "@/content/heads";
import { plainText } from "@/lib/handover/forms/plain";
import { requestForHand } from "@/lib/handover/request";
import { pageScripts } from "@/lib/page-scripts";
import { routes } from "@/lib/routes";

export const metadata: Metadata = pageHeads.escalate;

export default function Escalate() {
  return (
    <ProsePage
      page="escalate"
      section="escalate"
      title="When to escalate, to whom, and with what"
      added={[{ id: "ready-text", text: "The text to hand on" }]}
      before={<ReadyText />}
      lead="With its times, its addresses and what you ruled out, a case is solved in minutes by whoever holds the right key."
    />
  );
}

/** The text for whoever has access: filled in here, or with a pen where no script runs. */
function ReadyText() {
  return (
    <>
      <h2 id="ready-text">The text to hand on</h2>
      <script defer src={pageScripts.escalate} />
      <p>
        It begins with what you ask for, then come the facts. Fill in what you know and leave the rest empty: an empty line is information
        too. What you answered in the <a href={routes.diagnose}>questions</a> stands in it already.
      </p>
      <div>
        <HandoverPlace kind="request" />
      </div>
      <details className={hook.byHand}>
        <summary>The text with blanks, to copy and fill in by hand</summary>
        <TextBlock name="For whoever has access to the host" text={plainText(requestForHand(handover))} />
      </details>
    </>
  );
}
