"use client";

import { useEffect, useState } from "react";
import { codeTables } from "@/content/codes/tables";
import { meanings } from "@/content/findings";
import type { Answers } from "@/lib/diagnosis/model";
import { type Pasted, readPastedInSteps } from "@/lib/findings/read-pasted";

/** How long reading may hold the page up at a stretch, in milliseconds. */
const slice = 12;

/** What the text says, read a slice at a time, so that typing stays fluent beside 10 MB of log. `undefined` while it is read. */
export function usePasted(text: string, answers: Answers): Pasted | undefined {
  const [read, setRead] = useState<{ text: string; answers: Answers; pasted: Pasted }>();
  useEffect(() => {
    const steps = readPastedInSteps(text, { meanings, codes: codeTables, answers });
    let timer: ReturnType<typeof setTimeout>;
    const goOn = () => {
      const until = performance.now() + slice;
      for (;;) {
        const step = steps.next();
        if (step.done) return setRead({ text, answers, pasted: step.value });
        if (performance.now() >= until) break;
      }
      timer = setTimeout(goOn);
    };
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [text, answers]);
  return read?.text === text && read.answers === answers ? read.pasted : undefined;
}
