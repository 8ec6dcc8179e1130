/** The result page: ranks the causes by the answers in the address. */
import { ResultView } from "@/components/diagnosis/result-view";
import { together } from "@/lib/guide/parts";
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
  show(<ResultView guide={guide} read={read} absolute={elsewhere} />, slot("result"));
  said(read.state);
});
