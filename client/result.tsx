/** The result page: ranks the causes by the answers in the address. */
import { ResultView } from "@/components/diagnosis/result-view";
import { begun } from "@/lib/guide/links";
import { together } from "@/lib/guide/parts";
import { resultOf } from "@/lib/guide/result";
import { pageData } from "@/lib/page-data";
import { absolute } from "@/lib/routes";
import { startHandingOver } from "./parts/handover-open";
import { readerState, whenAddressed } from "./parts/reader-state";
import { show, slot } from "./parts/render";
import { sayWhatWasTried } from "./result/say-what-was-tried";

const guide = together({ guide: pageData("guide"), questionWords: pageData("questionWords"), causeWords: pageData("causeWords") });
const elsewhere = (address: string) => absolute(address, guide.siteUrl);
const said = sayWhatWasTried(guide);

startHandingOver();
whenAddressed(() => {
  const read = readerState(guide);
  const result = begun(read.state) ? resultOf(guide, read.state) : undefined;
  show(<ResultView guide={guide} read={read} result={result} absolute={elsewhere} />, slot("result"));
  said(read.state, result?.first?.cause);
});
