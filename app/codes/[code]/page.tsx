import "@/app/styles/article.css";
import "@/app/styles/code.css";
import type { Metadata } from "next";
import { CodeGrade, disconnects, layerOf } from "@/app/_joining/codes";
import { headOfCode } from "@/app/_joining/heads";
import { PageFrame } from "@/app/_joining/page-frame";
import { CauseList } from "@/components/cause-list";
import { CodeName } from "@/components/code-name";
import { FactsLine } from "@/components/facts-line";
import { SourceList } from "@/components/source-list";
import { causes } from "@/content/causes";
import { flow } from "@/content/flow";
import { sources } from "@/content/sources";
import { hex } from "@/lib/codes/hex";
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
  return (
    <PageFrame section="codes">
      <main id="main" className="wrap">
        <p className="small soft mb-1">
          <a href={routes.codes}>Codes</a> › {layerOf(code)}
        </p>
        <h1>
          Error code <span className="code-mark">{shown}</span>
        </h1>
        <p className="lead mt-3 mb-5">
          {code.meaning} <CodeGrade code={code} />
        </p>
        <FactsLine
          facts={[
            { name: "Hex", value: shown },
            { name: "Decimal", value: String(code.number) },
            { name: "Speaks of", value: layerOf(code) },
            { name: "Microsoft's name", value: code.symbol ? <CodeName name={code.symbol} /> : "none: seen, not documented" },
          ]}
        />
        <div className="prose mt-7">
          <h2 id="next">What to do next</h2>
          <p>{code.next}</p>
          {code.number === 0x904 && (
            <p>
              With extended error <code>0x7</code>: <a href={routes.question(flow.start)}>answer a few questions</a>; they tell the causes
              apart. With another extended code, look that one up below: where it names a reason, it is the better lead.
            </p>
          )}
          {code.causes.length > 0 && (
            <>
              <h2 id="causes">What can stand behind it</h2>
              {code.number === 0x904 && (
                <p>
                  Shown are {code.causes.length} of the {Object.keys(causes).length} causes that this guide knows. The others can end in
                  this code too: <a href={routes.causes}>see all of them</a>.
                </p>
              )}
              <CauseList
                causes={code.causes.map((id) => ({ id, href: routes.cause(id), title: causes[id].title, summary: causes[id].summary }))}
              />
            </>
          )}
          <h2 id="extended">The extended error code beside it</h2>
          <p>
            The second number may name the reason. <a href={`${routes.codes}#extended-codes`}>Look it up in the list of extended codes</a>.
          </p>

          <h2 id="sources">Sources</h2>
          <SourceList sources={code.sources.map((key) => ({ key, ...sources[key] }))} />
        </div>
      </main>
    </PageFrame>
  );
}
