/** The result page: ranks the causes by the answers in the address. */
import { ResultView } from "@/components/diagnosis/result-view";
import { pageData } from "@/lib/page-data";
import { absolute } from "@/lib/routes";
import { readerState, whenAddressed } from "./parts/reader-state";
import { show, slot } from "./parts/render";

const guide = pageData("guide");
const elsewhere = (address: string) => absolute(address, guide.siteUrl);

whenAddressed(() => show(<ResultView guide={guide} read={readerState(guide)} absolute={elsewhere} />, slot("result")));
