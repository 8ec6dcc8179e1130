import "../../styles/codes.css";
import type { Metadata } from "next";
import { disconnects, extendeds, hexOf, layerOf } from "../../codes";
import { PageFrame } from "../../page-frame";
import { CodeTable } from "@/components/code-table";
import { flow } from "@/content/flow";
import type { Code } from "@/content/codes/code";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "Remote Desktop error codes and extended error codes, decoded",
  description:
    "What each Remote Desktop error code and extended error code means, in hex and decimal, from Microsoft's tables: 0x904, 0x204, 0x3 and all others.",
};

const listed = (code: Code) => ({ hex: hexOf(code), decimal: code.number, meaning: code.meaning, layer: layerOf(code) });

export default function Codes() {
  return (
    <PageFrame section="codes">
      <main id="main" className="wrap">
        <h1>Remote Desktop codes, decoded</h1>
        <p className="lead mt-3">
          The dialog shows two numbers: an error code, which says how the connection ended, and an extended error code, which may say why.
          You see 0x904 with 0x7? <a href={routes.question(flow.start)}>Find its cause</a>.
        </p>
        <h2 className="mt-8 mb-2" id="error-codes">
          Error codes
        </h2>
        <CodeTable caption="Error codes" codes={disconnects.map((code) => ({ ...listed(code), href: routes.code(hexOf(code)) }))} />
        <h2 className="mt-10 mb-2" id="extended-codes">
          Extended error codes
        </h2>
        <CodeTable caption="Extended error codes" codes={extendeds.map(listed)} />
      </main>
    </PageFrame>
  );
}
