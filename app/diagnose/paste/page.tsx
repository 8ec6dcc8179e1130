import "../../styles/answers.css";
import "../../styles/know.css";
import type { Metadata } from "next";
import { guide } from "@/app/_joining/guide";
import { GuideScripts } from "@/app/_joining/guide-scripts";
import { PageFrame } from "@/app/_joining/page-frame";
import { NextStep } from "@/components/diagnosis/next-step";
import { KnowBox } from "@/components/know/know-box";
import { pages } from "@/content/pages";
import { emptyState } from "@/lib/diagnosis/model";
import { routes } from "@/lib/routes";

export const metadata: Metadata = pages.paste.head;

export default function Paste() {
  return (
    <PageFrame section="diagnose">
      <GuideScripts />
      <main id="main" className="wrap">
        <h1>{pages.paste.title}</h1>
        <p className="lead mt-2 mb-5">
          The error text in any language, event lines, the output of a check on this site, an .rdp file, an xrdp or FreeRDP log: one or
          several at once. It is read in this page and sent nowhere.
        </p>
        <p className="mb-5">
          You can run a script on your computer or the host? <a href={routes.collect}>One read-only script</a> gathers what the questions
          ask for, to paste here.
        </p>
        <p className="mb-5">
          From Event Viewer: right-click one event and choose <i>Copy › Copy Details as Text</i>. All that a filter shows: at the right{" "}
          <i>Save Filtered Log File As</i>, type Xml or CSV, and drop the file here.
        </p>
        <KnowBox size="page" hasLines aside={<NextStep guide={guide} state={emptyState} />} />
      </main>
    </PageFrame>
  );
}
