import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { DroppedNotice } from "@/components/diagnosis/dropped-notice";
import { Findings } from "@/components/diagnosis/findings";
import { NextStep } from "@/components/diagnosis/next-step";
import type { BoxSize } from "@/components/know/hooks";
import { GoOn } from "@/components/know/go-on";
import { KnowForm } from "@/components/know/know-form";
import { KnowFrame } from "@/components/know/know-frame";
import { type Chip, KnownList } from "@/components/know/known-list";
import { Note } from "@/components/know/note";
import { SuggestionList } from "@/components/know/suggestion-list";
import type { Parsed } from "@/lib/diagnosis/address/read";
import { withFiles } from "@/lib/findings/read-files";
import type { WordedGuide } from "@/lib/guide/guide";
import { observationInShort, observationsOf } from "@/lib/guide/observed";
import { keyOf, type OneAnswer } from "@/lib/observations/set";
import { addKnown, takeBack } from "./change-known";
import type { Finder } from "./finder";
import { focusOnChip, focusOnField, focusOnLines } from "./focus";
import { actOnKey } from "./keys";
import type { Early } from "./early";
import type { Lines } from "./lines";
import { useFiles } from "./use-files";
import { useSuggestions } from "./use-suggestions";

export interface Box {
  readonly size: BoxSize;
  /** Whether the place for several lines is there from the beginning. */
  readonly hasLines: boolean;
  /** The question that the page asks, where it asks one. */
  readonly here: string | undefined;
  /** What was typed before this script came. */
  readonly typed: string;
  readonly early: Early;
}

interface Props {
  readonly guide: WordedGuide;
  readonly finder: Finder;
  readonly read: Parsed;
  readonly box: Box;
  readonly lines: Lines;
  /** What was added here: a page that lists its answers elsewhere shows only those. */
  readonly added: ReadonlySet<string>;
  readonly onAdd: (one: OneAnswer) => void;
  readonly openSearch: (text: string) => void;
}

/** The box at work: what is typed becomes suggestions, what is chosen or pasted becomes answers in the address. */
export function KnowView({ guide, finder, read: { state, dropped }, box, lines, added, onAdd, openSearch }: Props) {
  const [text, setText] = useState(box.typed);
  const [active, setActive] = useState(-1);
  const [isClosed, setClosed] = useState(false);
  const [wantsLines, setWantsLines] = useState(box.hasLines || box.early.lines);
  // Whether Enter came before the suggestions.
  const enterRef = useRef(box.early.enter);
  const addLines = (texts: readonly string[]) => lines.write(withFiles(lines.text(), texts));
  const files = useFiles(lines.text().length, addLines);
  const known = observationsOf(guide, state);
  const { suggestions, notes, isLoading, isPending, isUnknown } = useSuggestions(guide, finder, text, known);
  const isOpen = !isClosed && suggestions.length > 0;
  const shown = isOpen ? suggestions : [];
  const pasting = lines.pasting();
  const said = lines.said();

  const chips = known
    .map((one): Chip => ({ ...one, words: observationInShort(guide, one), from: lines.wordsFor(one.question, one.answer) }))
    .filter((chip) => box.size !== "small" || chip.from !== undefined || added.has(keyOf(chip)));
  const type = (typed: string) => {
    finder.want();
    setText(typed);
    setActive(-1);
    setClosed(false);
    enterRef.current = false;
  };
  const choose = (one: OneAnswer) => {
    type("");
    onAdd(one);
    addKnown(guide, state, one);
    focusOnField();
  };
  const first = shown[0];
  useEffect(() => {
    if (!enterRef.current || isPending) return;
    enterRef.current = false;
    if (first) choose(first);
  });
  useEffect(() => {
    if (wantsLines && !box.hasLines) focusOnLines();
  }, [wantsLines, box.hasLines]);
  const goBack = (chip: OneAnswer, place: number) => {
    takeBack(guide, state, chip);
    focusOnChip(place);
  };
  const last = chips.at(-1);
  const goesOn = box.size === "page" || chips.length > 0;
  // Weighed once for what is known, and not with every letter.
  const aside = useMemo(() => {
    if (!goesOn) return null;
    return box.size === "page" ? <NextStep guide={guide} state={state} /> : <GoOn guide={guide} state={state} here={box.here} />;
  }, [guide, state, goesOn, box.size, box.here]);

  return (
    <KnowFrame isPage={box.size === "page"} aside={aside}>
      {box.size === "page" && <DroppedNotice dropped={dropped} />}
      <KnowForm
        size={box.size}
        hasLines={wantsLines || lines.text() !== ""}
        known={<KnownList chips={chips} onTakeBack={goBack} />}
        field={{
          text,
          isOpen,
          active,
          onText: type,
          // Preact hands over the event of the browser, which knows of composing.
          onKey: (event) =>
            actOnKey(event as unknown as KeyboardEvent, {
              count: shown.length,
              active,
              isEmpty: text === "",
              move: setActive,
              choose: () => choose(shown[Math.max(active, 0)]!),
              isWaiting: isPending && shown.length === 0,
              wait: () => (enterRef.current = true),
              close: () => (isOpen ? setClosed(true) : type("")),
              takeLastBack: () => last && takeBack(guide, state, last),
            }),
          onPaste: (event) => {
            const pasted = event.clipboardData.getData("text");
            if (!/\S\s*\n\s*\S/.test(pasted)) return;
            event.preventDefault();
            addLines([pasted]);
          },
          onFocus: finder.want,
          onBlur: () => setClosed(true),
        }}
        suggestions={<SuggestionList suggestions={shown} active={Math.max(active, 0)} onChoose={choose} />}
        note={<Note text={text} notes={notes} isLoading={isLoading} isUnknown={isUnknown} onSearch={() => openSearch(text.trim())} />}
        lines={{ lines: lines.text(), onLines: lines.write, onFiles: files.open, onShow: () => setWantsLines(true) }}
      >
        {files.refused.map(({ name, title, advice }, i) => (
          <div key={i} className="notice mt-3" role="alert">
            <p>
              <b>{name}</b>: {title} {advice}
            </p>
          </div>
        ))}
        <div aria-live="polite">
          {pasting.kind === "reading" && <p className="soft mt-4">Reading…</p>}
          {pasting.kind === "failed" && (
            <div className="notice mt-3">
              <p>
                <b>This text was not read.</b> {pasting.why} Change the text to try again.
              </p>
            </div>
          )}
          {pasting.kind === "read" && said && (
            <Findings guide={guide} codes={pasting.reading.knownCodes()} read={pasting.read} settled={said} choose={lines.choose} />
          )}
        </div>
      </KnowForm>
    </KnowFrame>
  );
}
