/** A question page: carries the earlier answers along, lists them, and shows which causes they leave open. */
import { AnswerList } from "@/components/diagnosis/answer-list";
import { DroppedNotice } from "@/components/diagnosis/dropped-notice";
import { EarlierAnswers } from "@/components/diagnosis/earlier-answers";
import { Progress } from "@/components/diagnosis/progress";
import { QuestionAside } from "@/components/diagnosis/question-aside";
import { nextFor } from "@/lib/guide/answerable";
import { earlierAnswers, isBesideFlow, pageBefore } from "@/lib/guide/earlier-answers";
import { format, withState } from "@/lib/diagnosis/address/write";
import { answered, answerLinks, hrefOfAnswers, takenWith } from "@/lib/guide/links";
import { pageData } from "@/lib/page-data";
import { pageOfStep } from "@/lib/routes";
import type { State } from "@/lib/diagnosis/model";
import { waitsAttribute } from "./case/case-here";
import type { AnswersOnPage } from "./output/output-view";
import { afterPaint } from "./parts/after-paint";
import { loadLate } from "./parts/late";
import { readerState, whenAddressed } from "./parts/reader-state";
import { show, slot } from "./parts/render";
import { addedHere, rememberAdded } from "./question/added-here";
import { answerWordsOn } from "./question/answer-words";
import { exchangeOnClick } from "./question/exchange";
import { hideCommands } from "./question/hide-commands";
import { readOutput } from "./question/output";
import { keepReady } from "./question/ready-pages";

const guide = pageData("guide");

function showQuestion() {
  const { state, dropped } = readerState(guide);
  const answers = slot("answers");
  const question = answers.dataset.question!;
  show(<DroppedNotice dropped={dropped} />, slot("dropped"));
  const earlier = earlierAnswers(guide, state, question);
  show(<EarlierAnswers answers={earlier} />, slot("earlier"));
  // The script of the head kept a place for what looked like answers: now it is known what they are.
  const root = document.documentElement;
  root.style.setProperty("--earlier", String(earlier.length));
  root.style.setProperty("--earlier-words", String(earlier.reduce((sum, { count }) => sum + count, 0)));
  hideCommands(guide, state);
  drawRest(answers, question, state);
}

/** Lists of answers that were drawn, each with what draws it for the latest state of its reader. */
const drawing = new WeakMap<Element, () => void>();

/**
 * Where each answer leads takes a ranking for every answer, and what stands beside the question another, so a new question
 * is painted first. Until then its links lead along the written flow, as they were built, and carry the case when they are
 * clicked. A question that stands there already is drawn at once: its links hold answers that have changed.
 */
function drawRest(answers: HTMLElement, question: string, state: State) {
  const isNew = !drawing.has(answers);
  drawing.set(answers, () => {
    const onPage = answersFor(answers, question, state);
    onPage.draw(state, []);
    show(<Progress guide={guide} state={state} question={question} />, slot("progress"));
    drawBack(question, state);
    document.documentElement.removeAttribute(waitsAttribute);
    readOutput(question, state, onPage);
    keepReady(answers.querySelectorAll("a"));
  });
  if (isNew) afterPaint(() => drawing.get(answers)!());
  else drawing.get(answers)!();
}

type Later = typeof import("./late/question-later");

/** Where a question stands beside the flow, the tab's own list may know better from where the reader came. */
function drawBack(question: string, state: State) {
  const draw = (cameFrom?: string) => show(<a href={pageBefore(guide, state, question, cameFrom)}>← Back</a>, slot("back"));
  draw();
  if ((window.navigation?.currentEntry?.index ?? 0) > 0 && isBesideFlow(guide, state, question))
    loadLate<Later>("question-later").then(
      ({ cameFrom }) => draw(cameFrom()),
      () => undefined,
    );
}

/** The answers of the page for a reader of this state, and the way out beside them, with what a pasted output says. */
function answersFor(place: HTMLElement, question: string, state: State): AnswersOnPage {
  const words = answerWordsOn(place);
  const added = addedHere(question);
  const together = (reader: State, said: readonly string[]) => takenWith(guide, reader, question, { added, said });
  return {
    words,
    draw(reader, said) {
      const answers = answerLinks(guide, reader, question, words, { added, said });
      const goOn = added.size > 0 && reader.answers[question] ? withState(pageOfStep(nextFor(guide, reader)), reader) : undefined;
      show(<AnswerList question={question} answers={answers} said={said} goOn={goOn} />, place);
      const withOutput = said.length > 0 ? answered(guide, reader, question, together(reader, said)) : reader;
      const isSaidMore = format(withOutput) !== format(state);
      show(<QuestionAside guide={guide} state={state} withOutput={isSaidMore ? withOutput : undefined} />, slot("aside"));
    },
    hrefOfSaid: (reader, said) => hrefOfAnswers(guide, reader, question, together(reader, said)),
  };
}

whenAddressed(showQuestion);
rememberAdded();
// Keys begin with a focus: what moves by arrows is there before the first of them.
document.addEventListener("focusin", () => void loadLate<Later>("question-later").catch(() => undefined), { once: true });
exchangeOnClick((id) => Object.hasOwn(guide.questions, id), showQuestion);
