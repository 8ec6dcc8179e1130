import "../../../styles/result.css";
import type { Metadata } from "next";
import { PageFrame } from "../../../page-frame";
import { WithoutScript } from "./without-script";
import { ResultView } from "./result-view";
import { checks } from "@/content/checks";
import { idsOf } from "@/lib/diagnosis/ids";
import { site } from "@/lib/site";

export const metadata: Metadata = {
  title: "Your result: the causes of error 0x904 / 0x7 that fit your answers",
  description:
    "The causes of Remote Desktop error 0x904 with extended error 0x7, ranked by your answers, with the reasons, the fix to open first and a text for your ticket.",
};

const forAnyone = idsOf(checks).filter((question) => checks[question].reach === "anyone");

export default function Result() {
  return (
    <PageFrame section="diagnose">
      <main id="main" className="wrap">
        <ResultView siteUrl={site.url} questionsForAnyone={forAnyone} />
        <WithoutScript />
      </main>
    </PageFrame>
  );
}
