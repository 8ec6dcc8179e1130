import "../../styles/line.css";
import "../../styles/answers.css";
import "../../styles/know.css";
import "../../styles/result.css";
import type { Metadata } from "next";
import { GuideScripts } from "@/app/_joining/guide-scripts";
import { PageFrame } from "@/app/_joining/page-frame";
import { KnowBox } from "@/components/know/know-box";
import { WithoutScript } from "./without-script";
import { pages } from "@/content/pages";
import { result } from "@/lib/diagnosis/model";
import { pageScripts } from "@/lib/page-scripts";

// Without answers it says nothing, and answers are no address of their own.
export const metadata: Metadata = { ...pages.result.head, robots: { index: false } };

export default function Result() {
  return (
    <PageFrame section="diagnose">
      <GuideScripts then={pageScripts.result} words />
      <main id="main" className="wrap">
        <p data-slot="said" className="notice said" role="status" />
        <div data-slot="result" className="with-script result-place" />
        <WithoutScript />
        <div className="mt-8 measure">
          <KnowBox size="small" question={result} />
        </div>
      </main>
    </PageFrame>
  );
}
