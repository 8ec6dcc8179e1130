import type { Metadata } from "next";
import { PageFrame } from "@/app/_joining/page-frame";
import { TextBlock } from "@/components/command/text-block";
import { pages } from "@/content/pages";
import { pageScripts } from "@/lib/page-scripts";
import { reportLines } from "@/lib/report-lines";
import { site } from "@/lib/site";

export const metadata: Metadata = pages.report.head;

const subject = "Error on a page of the 0x904 Field Guide";
const mail = `mailto:${site.reportAddress}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(reportLines.join("\n\n"))}`;

export default function Report() {
  return (
    <PageFrame>
      <script defer src={pageScripts.report} />
      <main id="main" className="wrap prose">
        <h1>{pages.report.title}</h1>
        <p className="lead">A wrong or harmful command is our worst fault. Tell us in whatever words you have; no account is needed.</p>
        {site.reportAddress ? (
          <p>
            Write to <a href={mail}>{site.reportAddress}</a>. The link opens a message with these lines:
          </p>
        ) : (
          <p>
            This copy of the guide was built without a mail address of its own. Send these lines to whoever gave you its address, for
            example your IT department:
          </p>
        )}
        <TextBlock name={subject} text={reportLines.join("\n")} />
        <p>
          Leave out passwords, account names and addresses that must stay inside your organisation. If a command did harm, say first what
          you want undone: each article has a section <em>Undo</em>.
        </p>
      </main>
    </PageFrame>
  );
}
