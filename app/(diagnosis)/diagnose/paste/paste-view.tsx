"use client";

import { useMemo, useState } from "react";
import { DroppedNotice } from "../../dropped-notice";
import { EarlierAnswers } from "../../earlier-answers";
import { useReaderState } from "../../reader-state";
import { Findings } from "./findings";
import { NextStep } from "./next-step";
import { PasteBox } from "./paste-box";
import { usePasted } from "./use-pasted";
import { oneEach } from "@/lib/diagnosis/answers";
import type { Answers } from "@/lib/diagnosis/model";

/** One box for everything. What it says becomes answers; the reader's own answers win. */
export function PasteView() {
  const { state } = useReaderState();
  const [text, setText] = useState("");
  // Readings that the reader chose where the text allows several.
  const [chosen, setChosen] = useState<Answers>({});
  const own = useMemo(() => ({ ...state.answers, ...chosen }), [state, chosen]);
  const pasted = usePasted(text, own);
  const answers = { ...oneEach(pasted?.answers ?? {}), ...own };

  return (
    <div className="with-script with-aside">
      <div className="min-w-0">
        <DroppedNotice />
        <PasteBox text={text} onText={setText} />
        <div aria-live="polite">
          {text.trim() !== "" &&
            (pasted ? (
              <Findings pasted={pasted} choose={(says) => setChosen({ ...chosen, ...oneEach(says) })} />
            ) : (
              <p className="soft mt-4">Reading…</p>
            ))}
        </div>
      </div>
      <div className="aside mt-8 lg:mt-0">
        <NextStep state={{ answers, tried: state.tried }} />
        {Object.keys(state.answers).length > 0 && (
          <>
            <h2 className="mt-6 mb-1.5 text-[1rem]">Your own answers</h2>
            <EarlierAnswers />
          </>
        )}
      </div>
    </div>
  );
}
