import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { AlsoSaidList } from "@/components/diagnosis/also-said";
import { FindingItem } from "@/components/diagnosis/finding-item";
import { OutputField } from "@/components/diagnosis/output-field";
import type { State } from "@/lib/diagnosis/model";
import type { Chosen } from "@/lib/findings/settle";
import type { Guide, QuestionWords } from "@/lib/guide/guide";
import { observationInShort } from "@/lib/guide/observed";
import { type AlsoSaid, outputSaid, stateBefore, withOthers } from "@/lib/guide/output-said";
import { outputWords } from "@/lib/guide/output-words";
import { usePasted } from "../know/use-pasted";

/** The answers of the question on the page, for a reader of this state whose output gives those `said`. */
export interface AnswersOnPage {
  readonly words: QuestionWords["answers"];
  /** Draws them anew, those that the output gives marked. */
  draw(state: State, said: readonly string[]): void;
  /** Where all of them lead together. */
  hrefOfSaid(state: State, said: readonly string[]): string;
}

interface Props {
  readonly guide: Guide;
  readonly question: string;
  readonly state: State;
  /** What was typed before this script came. */
  readonly typed: string;
  readonly answers: AnswersOnPage;
}

const none: readonly string[] = [];
const keyOf = ({ question, answer }: AlsoSaid) => `${question}=${answer}`;

/** The field at work: what is pasted is read, settled for this question, and lights up what it says. */
export function OutputView({ guide, question, state, typed, answers }: Props) {
  const [text, setText] = useState(typed);
  const [chosen, setChosen] = useState<Chosen>({});
  const [leftOut, setLeftOut] = useState<readonly string[]>(none);
  const pasting = usePasted(text);
  const write = (now: string) => {
    setText(now);
    if (now.trim() !== "") return;
    setChosen({});
    setLeftOut(none);
  };

  const settled =
    pasting.kind === "read" ? pasting.reading.settled(pasting.read, stateBefore(state, question).answers, chosen, question) : undefined;
  const said = settled && outputSaid(guide, settled, question);
  const fits = said?.fits ?? none;
  const along = said?.others.filter((one) => !leftOut.includes(keyOf(one))) ?? [];
  const takenAlong = withOthers(state, along);
  // Where each answer leads is much to weigh: only once the text is read, and only where it says something else.
  const says = pasting.kind === "reading" ? undefined : [...fits, ...along.map(keyOf)].join();
  const drawnRef = useRef<{ readonly says: string; readonly state: State }>(undefined);
  useLayoutEffect(() => {
    if (says === undefined || (drawnRef.current?.says === says && drawnRef.current.state === state)) return;
    drawnRef.current = { says, state };
    answers.draw(takenAlong, fits);
  });

  const choose = (key: string, reading: string) => {
    if (pasting.kind === "read") setChosen(pasting.reading.choose(chosen, key, reading));
  };
  const toggle = (one: AlsoSaid) =>
    setLeftOut(leftOut.includes(keyOf(one)) ? leftOut.filter((key) => key !== keyOf(one)) : [...leftOut, keyOf(one)]);

  return (
    <OutputField text={text} onText={write} status={statusOf()}>
      {said && said.open.length > 0 && (
        <ul className="findings">
          {said.open.map((finding) => (
            <FindingItem
              key={finding.key}
              guide={guide}
              finding={finding}
              choose={choose}
              inWords={(one) => (one.question === question ? answers.words[one.answer]!.label : observationInShort(guide, one))}
              otherwise="Then it answers nothing here: choose by the answers below."
            />
          ))}
        </ul>
      )}
      {said && said.others.length > 0 && (
        <AlsoSaidList guide={guide} others={said.others} isLeftOut={(one) => leftOut.includes(keyOf(one))} onToggle={toggle} />
      )}
      {fits.length > 0 && (
        <p className="mt-2">
          <a className="button button-main" href={answers.hrefOfSaid(takenAlong, fits)}>
            Take it and go on
          </a>
        </p>
      )}
    </OutputField>
  );

  function statusOf(): string | undefined {
    if (pasting.kind === "reading") return "Reading…";
    if (pasting.kind === "failed") return `This text was not read. ${pasting.why} Change the text to try again.`;
    return said && settled && outputWords(answers.words, said, settled.findings);
  }
}
