import "@/app/styles/escalate.css";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextBlock } from "@/components/command/text-block";
import { handover as hook } from "@/components/handover/hooks";
import { HandoverPlace } from "@/components/handover/handover-place";
import { handover } from "@/content/handover";
import type { PagePart } from "@/lib/articles/components";
import { plainText } from "@/lib/handover/forms/plain";
import { requestForHand } from "@/lib/handover/request";
import { pageScripts } from "@/lib/page-scripts";
import { site } from "@/lib/site";

/** What a page of prose may hold besides what an article may, by the name that its text calls it. */
export const pageParts: Readonly<Record<PagePart, () => React.JSX.Element>> = { CollectorSeal, ReadyText };

/** The digest of the script as it is served. */
function CollectorSeal() {
  const script = readFileSync(join(process.cwd(), "public", "Get-Rdp904Report.ps1"));
  return <TextBlock name="SHA-256 of Get-Rdp904Report.ps1" text={createHash("sha256").update(script).digest("hex").toUpperCase()} />;
}

/** The text for whoever has access: filled in here, or with a pen where no script runs. */
function ReadyText() {
  return (
    <>
      <script defer src={pageScripts.escalate} />
      <HandoverPlace kind="request" isPublic={site.url !== undefined} />
      <details className={hook.byHand}>
        <summary>The text with blanks, to copy and fill in by hand</summary>
        <TextBlock name="For whoever has access to the host" text={plainText(requestForHand(handover))} />
      </details>
    </>
  );
}
