import "@/app/styles/article.css";
import "@/app/styles/code.css";
import type { Metadata } from "next";
import { CodeGrade, disconnects, layerOf, ReportedBy, reportsOf } from "@/app/_joining/codes";
import { headOfCode } from "@/app/_joining/heads";
import { causeCount } from "@/app/_joining/listed-causes";
import { PageFrame } from "@/app/_joining/page-frame";
import { CauseList } from "@/components/cause-list";
import { CodeName } from "@/components/code-name";
import { FactsLine } from "@/components/facts-line";
import { SourceList } from "@/components/source-list";
import { type CauseId, causes } from "@/content/causes";
import type { Code } from "@/content/codes/code";
import { flow } from "@/content/flow";
import { sources } from "@/content/sources";
import { hex, rowId } from "@/lib/codes/hex";
import { routes } from "@/lib/routes";

export const dynamicParams = false;

export const generateStaticParams = () => disconnects.map((code) => ({ code: hex(code.number).toLowerCase() }));

interface Props {
  readonly params: Promise<{ code: string }>;
}

const find = async ({ params }: Props) => {
  const { code } = await params;
  return disconnects.find((one) => hex(one.number).toLowerCase() === code)!;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return headOfCode(await find(props));
}

export default async function CodePage(props: Props) {
  const code = await find(props);
  const shown = hex(code.number);
  const isOurs = code.number === 0x904;
  return (
    <PageFrame section="codes">
      <main id="main" className="wrap">
        <p className="small soft mb-1">
          <a href={routes.codes}>Codes</a> › {layerOf(code)}
        </p>
        <h1>
          Error code <span className="code-mark">{shown}</span>
        </h1>
        <p className="lead mt-3">
          {code.meaning} <CodeGrade code={code} />
        </p>
        <div className="prose mt-5">
          <h2 id="next">What to do next</h2>
          <p>{code.next}</p>
          {isOurs && (
            <p>
              <a className="button button-main" href={routes.question(flow.start)}>
                Find the cause by a few questions
              </a>
            </p>
          )}
          {code.causes.length > 0 && (
            <p>
              You have a message, log lines or a file? <a href={routes.paste}>Paste them</a>: your browser reads them, and sends them
              nowhere.
            </p>
          )}
          <p id="extended">
            The second number, the extended error code, may name the reason: <a href={`${routes.codes}#extended-codes`}>look it up</a>.
            {isOurs && (
              <>
                {" "}
                <a href={`${routes.codes}#${rowId("extended", "hexadecimal", 0x7)}`}>0x7</a> names none; any other that does is the better
                lead.
              </>
            )}
          </p>
        </div>
        <div className="mt-7">
          <FactsLine
            facts={[
              { name: "Hex", value: shown },
              { name: "Decimal", value: String(code.number) },
              { name: "Speaks of", value: layerOf(code) },
              { name: "Microsoft's name", value: code.symbol ? <CodeName name={code.symbol} /> : "none: seen, not documented" },
            ]}
          />
        </div>
        <div className="prose mt-7">
          {code.causes.length > 0 && <Behind code={code} />}
          <h2 id="sources">Sources</h2>
          <SourceList sources={code.sources.map((key) => ({ key, ...sources[key] }))} />
        </div>
      </main>
    </PageFrame>
  );
}

/** The causes that can stand behind a code: first those with which it was reported, where some were, then the others. */
function Behind({ code }: { readonly code: Code }) {
  const reports = reportsOf(code);
  const others = code.causes.filter((id) => !reports.some(({ cause }) => cause === id));
  const listed = (id: CauseId) => ({ id, href: routes.cause(id), title: causes[id].title, summary: causes[id].summary });
  return (
    <>
      <h2 id="causes">What can stand behind it</h2>
      {reports.length > 0 && (
        <>
          <p>
            {reports.length} of the {causeCount} causes of this guide have been reported with exactly this code:
          </p>
          <CauseList causes={reports.map(({ cause, by }) => ({ ...listed(cause), by: <ReportedBy sources={by} /> }))} />
        </>
      )}
      <p>
        {reports.length > 0
          ? `${others.length} more fit it best`
          : `${others.length} of the ${causeCount} causes of this guide fit it best`}
        . <a href={routes.causes}>See all {causeCount}</a>.
      </p>
      <CauseList causes={others.map(listed)} />
    </>
  );
}
