import { useState } from "preact/hooks";
import { DroppedNotice } from "@/components/diagnosis/dropped-notice";
import { EarlierAnswers } from "@/components/diagnosis/earlier-answers";
import { Findings } from "@/components/diagnosis/findings";
import { NextStep } from "@/components/diagnosis/next-step";
import { PasteBox } from "@/components/diagnosis/paste-box";
import { PasteFrame } from "@/components/diagnosis/paste-frame";
import type { Parsed } from "@/lib/diagnosis/address/read";
import { oneEach } from "@/lib/diagnosis/answers";
import type { Answers } from "@/lib/diagnosis/model";
import { earlierAnswers } from "@/lib/guide/earlier-answers";
import type { Guide } from "@/lib/guide/guide";
import { useFiles } from "./use-files";
import { usePasted } from "./use-pasted";

/** What it says becomes answers; the reader's own answers win. */
export function PasteView({ guide, read: { state, dropped } }: { readonly guide: Guide; readonly read: Parsed }) {
  const [text, setText] = useState("");
  // Readings that the reader chose where the text allows several.
  const [chosen, setChosen] = useState<Answers>({});
  const own = { ...state.answers, ...chosen };
  const reading = usePasted(text, own);
  const files = useFiles((more) => setText((now) => [now, ...more].filter((part) => part.trim() !== "").join("\n\n")));
  const answers = { ...(reading.kind === "read" ? oneEach(reading.pasted.answers) : {}), ...own };
  const given = earlierAnswers(guide, state);

  return (
    <PasteFrame
      aside={
        <>
          <NextStep guide={guide} state={{ ...state, answers }} />
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
      <PasteBox text={text} handlers={{ onText: setText, onFiles: files.open }}>
        {files.refused.map(({ name, title, advice }) => (
          <div key={name} className="notice mt-3" role="alert">
            <p>
              <b>
                {name}: {title}
              </b>{" "}
              {advice}
            </p>
          </div>
        ))}
      </PasteBox>
      <div aria-live="polite">
        {reading.kind === "reading" && <p className="soft mt-4">Reading…</p>}
        {reading.kind === "failed" && (
          <div className="notice mt-3">
            <p>
              <b>This text was not read.</b> {reading.why} The box still works: try a part of the text.
            </p>
          </div>
        )}
        {reading.kind === "read" && (
          <Findings
            guide={guide}
            codes={reading.codes}
            pasted={reading.pasted}
            choose={(says) => setChosen({ ...chosen, ...oneEach(says) })}
          />
        )}
      </div>
    </PasteFrame>
  );
}
