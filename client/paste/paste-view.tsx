import { useState } from "preact/hooks";
import { DroppedNotice } from "@/components/diagnosis/dropped-notice";
import { EarlierAnswers } from "@/components/diagnosis/earlier-answers";
import { Findings } from "@/components/diagnosis/findings";
import { NextStep } from "@/components/diagnosis/next-step";
import { PasteBox } from "@/components/diagnosis/paste-box";
import { PasteFrame } from "@/components/diagnosis/paste-frame";
import type { Parsed } from "@/lib/diagnosis/address/read";
import type { Chosen } from "@/lib/findings/settle";
import { withFiles } from "@/lib/findings/read-files";
import { earlierAnswers } from "@/lib/guide/earlier-answers";
import type { Guide } from "@/lib/guide/guide";
import { useFiles } from "./use-files";
import { usePasted } from "./use-pasted";

/** What it says becomes answers; the reader's own answers win. */
export function PasteView({ guide, read: { state, dropped } }: { readonly guide: Guide; readonly read: Parsed }) {
  const [text, setText] = useState("");
  // Readings that the reader chose where the text allows several. They belong to the text: an empty box has none.
  const [chosen, setChosen] = useState<Chosen>({});
  const pasting = usePasted(text);
  const files = useFiles(text.length, (texts) => setText((now) => withFiles(now, texts)));
  const write = (typed: string) => {
    setText(typed);
    if (typed.trim() === "") setChosen({});
  };
  const said = pasting.kind === "read" ? pasting.reading.settled(pasting.read, state.answers, chosen) : undefined;
  const given = earlierAnswers(guide, state);

  return (
    <PasteFrame
      aside={
        <>
          <NextStep guide={guide} state={{ ...state, answers: said?.together ?? state.answers }} />
          {given.length > 0 && (
            <>
              <h2 className="mt-6 mb-1.5 text-[1rem]">Your own answers</h2>
              <EarlierAnswers answers={given} />
            </>
          )}
        </>
      }
    >
      <DroppedNotice dropped={dropped} />
      <PasteBox text={text} handlers={{ onText: write, onFiles: files.open }}>
        {files.refused.map(({ name, title, advice }, i) => (
          <div key={i} className="notice mt-3" role="alert">
            <p>
              <b>{name}</b>: {title} {advice}
            </p>
          </div>
        ))}
      </PasteBox>
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
          <Findings
            guide={guide}
            codes={pasting.reading.knownCodes()}
            read={pasting.read}
            settled={said}
            choose={(key, reading) => setChosen(pasting.reading.choose(chosen, key, reading))}
          />
        )}
      </div>
    </PasteFrame>
  );
}
