/** The map: marks what the reader answered, and the way that these answers take. */
import { answer, drawing, follows, followsFrom, from, own, stop, to } from "@/components/map/hooks";
import { fixedKey, triedKey } from "@/lib/diagnosis/ids";
import { type Pair, pairsOf } from "@/lib/diagnosis/address/pairs";
import { notLooked, unsure } from "@/lib/diagnosis/model";
import { caseAttribute, caseHere } from "./case/case-here";

const root = document.documentElement;
const all = (selector: string) => document.querySelectorAll(selector);
const mark = (element: Element) => element.setAttribute(own, "");

const answers = [...all(`[${answer}]`)].map((element) => ({ element, said: element.getAttribute(answer)! }));

/** Marks the line from the question of an answer to where it leads. */
function markWay(element: Element) {
  const group = element.closest(`[${to}]`)!;
  const [start, end] = [group.getAttribute(from)!, group.getAttribute(to)!];
  all(`.${drawing} [${from}="${start}"][${to}="${end}"]`).forEach(mark);
}

/** What was said in answer to questions, as the list writes it. "Not looked yet" goes the way of "not sure". */
const saidIn = (pairs: readonly Pair[]) =>
  pairs
    .filter(({ key }) => key !== triedKey && key !== fixedKey)
    .flatMap(({ key, values }) => values.map((value) => `${key}=${value === notLooked ? unsure : value}`));

function show() {
  all(`[${own}]`).forEach((element) => element.removeAttribute(own));
  const said = saidIn(pairsOf(caseHere()));
  const answered = new Set<string>();
  for (const { element, said: mine } of answers.filter((one) => said.includes(one.said))) {
    mark(element);
    const question = mine.split("=")[0]!;
    // Of several answers the first one leads on.
    if (!answered.has(question)) markWay(element);
    answered.add(question);
    all(`[${stop}="${question}"]`).forEach(mark);
  }
  // A question that is not asked since others were answered is passed by.
  all(`[${follows}]`).forEach((item) => {
    const [mine, others] = [item.getAttribute(follows)!, item.getAttribute(followsFrom)!.split(" ")];
    const passed =
      !answered.has(mine.split("=")[0]!) && said.some((one) => others.includes(one.split("=")[0]!) && !one.endsWith(`=${unsure}`));
    if (passed) markWay(answers.find((one) => one.said === mine)!.element);
  });
}

show();
// Answers come and go while the page is open: another link of the address, or "Forget".
new MutationObserver(show).observe(root, { attributeFilter: [caseAttribute] });
