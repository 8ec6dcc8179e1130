/** A question page: carries the earlier answers along, lists them, and shows which causes they leave open. */
import { AnswerList } from "@/components/diagnosis/answer-list";
import { DroppedNotice } from "@/components/diagnosis/dropped-notice";
import { EarlierAnswers } from "@/components/diagnosis/earlier-answers";
import { Progress } from "@/components/diagnosis/progress";
import { QuestionAside } from "@/components/diagnosis/question-aside";
import { nextFor } from "@/lib/guide/answerable";
import { earlierAnswers, pageBefore } from "@/lib/guide/earlier-answers";
import { withState } from "@/lib/diagnosis/address/write";
import { answerLinks } from "@/lib/guide/links";
import { pageData } from "@/lib/page-data";
import { pageOfStep } from "@/lib/routes";
import type { State } from "@/lib/diagnosis/model";
import { waitsAttribute } from "./case/case-here";
import type { DrawAnswers } from "./output/output-view";
import { afterPaint } from "./parts/after-paint";
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
  show(<Progress guide={guide} state={state} question={question} />, slot("progress"));
  drawAnswers(answers, question, state);
  show(<a href={pageBefore(guide, state, question)}>← Back</a>, slot("back"));
  show(<QuestionAside guide={guide} state={state} />, slot("aside"));
  hideCommands(guide, state);
  root.removeAttribute(waitsAttribute);
}

/** Answers that were drawn, each with the latest state of its reader. */
const drawing = new WeakMap<Element, () => void>();

/**
 * Where each answer leads takes a ranking for every answer, so a new question is painted first. Until then its links lead
 * along the written flow, as they were built, and carry the case when they are clicked. A question that stands there
 * already is drawn at once: its links hold answers that have changed.
 */
function drawAnswers(answers: HTMLElement, question: string, state: State) {
  const words = answerWordsOn(answers);
  const added = addedHere(question);
  const draw: DrawAnswers = (reader, said) => {
    const goOn = added.size > 0 && state.answers[question] ? withState(pageOfStep(nextFor(guide, state)), state) : undefined;
    show(<AnswerList question={question} answers={answerLinks(guide, reader, question, words, added)} said={said} goOn={goOn} />, answers);
  };
  const isNew = !drawing.has(answers);
  drawing.set(answers, () => {
    draw(state, []);
    readOutput(question, state, draw);
    keepReady(answers.querySelectorAll("a"));
  });
  if (isNew) afterPaint(() => drawing.get(answers)!());
  else drawing.get(answers)!();
}

whenAddressed(showQuestion);
rememberAdded();
exchangeOnClick((id) => Object.hasOwn(guide.questions, id), showQuestion);
