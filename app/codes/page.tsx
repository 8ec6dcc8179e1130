import "../styles/codes.css";
import type { Metadata } from "next";
import { disconnects, extendeds, listedCode } from "@/app/_joining/codes";
import { PageFrame } from "@/app/_joining/page-frame";
import { CodeTable } from "@/components/code-table";
import { DecoderBox } from "@/components/decoder-box";
import { codeGroups } from "@/content/codes/groups";
import type { CodeGroup } from "@/content/codes/named-code";
import { flow } from "@/content/flow";
import { pages } from "@/content/pages";
import { routes } from "@/lib/routes";

export const metadata: Metadata = pages.codes.head;

/** From here on extended codes name errors of the protocol itself: many, alike, and seldom seen. */
const protocolRange = 0x1000;

export default function Codes() {
  return (
    <PageFrame section="codes" script="codes">
      <main id="main" className="wrap">
        <h1>{pages.codes.title}</h1>
        <p className="lead mt-3">
          The dialog shows two numbers: an error code, which says how the connection ended, and an extended error code, which may say why.
        </p>
        <p className="mt-3 measure">
          <b>0x904 with 0x7?</b> The connection was closed, and the numbers do not say by whom:{" "}
          <a href={routes.question(flow.start)}>find its cause by a few questions</a>, or read{" "}
          <a href={routes.code("0x904")}>what 0x904 says</a>.
        </p>
        <DecoderBox />
        <h2 className="mt-8 mb-2" id="groups">
          Codes of logs and other programs
        </h2>
        <ul className="code-groups">
          {Object.entries<CodeGroup>(codeGroups).map(([group, { title, lists }]) => (
            <li key={group}>
              <a href={routes.codeGroup(group)}>{title}</a>
              <span className="soft"> ({lists.map(({ codes }) => codes.length).reduce((sum, count) => sum + count)})</span>
            </li>
          ))}
        </ul>
        <h2 className="mt-8 mb-2" id="error-codes">
          Error codes
        </h2>
        <CodeTable list="disconnect" caption="Error codes" about="Speaks of" codes={disconnects.map(listedCode("disconnect"))} />
        <h2 className="mt-10 mb-2" id="extended-codes">
          Extended error codes
        </h2>
        <CodeTable
          list="extended"
          caption="Extended error codes"
          about="Speaks of"
          codes={extendeds.filter((code) => code.number < protocolRange).map(listedCode("extended"))}
        />
        <details className="mt-5">
          <summary>Protocol errors, 0x1000 and above</summary>
          <CodeTable
            list="extended"
            caption="Protocol errors"
            about="Speaks of"
            codes={extendeds.filter((code) => code.number >= protocolRange).map(listedCode("extended"))}
          />
        </details>
      </main>
    </PageFrame>
  );
}
