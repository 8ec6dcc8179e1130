/** The page of pasted text: one box for everything. What is pasted is read here and sent nowhere. */
import { pageData } from "@/lib/page-data";
import { readerState, whenAddressed } from "./parts/reader-state";
import { show, slot } from "./parts/render";
import { PasteView } from "./paste/paste-view";

const guide = pageData("guide");

whenAddressed(() => show(<PasteView guide={guide} read={readerState(guide)} />, slot("paste")));
