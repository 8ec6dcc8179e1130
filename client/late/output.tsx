/** Loaded when somebody first comes to the field for a command's output: reads it, and says which answer it gives. */
import type { State } from "@/lib/diagnosis/model";
import { pageData } from "@/lib/page-data";
import { type AnswersOnPage, OutputView } from "../output/output-view";
import styles from "../output/output.css?inline";
import { addStyles } from "../parts/add-styles";
import { show } from "../parts/render";

/** What stood in a field when this script came to it. */
const typedInto = new WeakMap<HTMLElement, string>();
let isStyled = false;

/** Shows the field at work, for a reader of this state; called again, for another state. */
export function showOutput(place: HTMLElement, question: string, state: State, answers: AnswersOnPage) {
  if (!isStyled) addStyles(styles);
  isStyled = true;
  const typed = typedInto.get(place) ?? place.querySelector("textarea")!.value;
  typedInto.set(place, typed);
  show(<OutputView guide={pageData("guide")} question={question} state={state} typed={typed} answers={answers} />, place);
}
