import { useEffect, useState } from "preact/hooks";
import type { ReadText } from "@/lib/findings/read-text";
import { loadData, loadLate } from "../parts/late";

export type Reading = typeof import("../late/reading");

/** The reader of pasted text and what it needs, loaded when it is first wanted. */
export const loadReading = async (): Promise<Reading> => (await Promise.all([loadLate<Reading>("reading"), loadData("reading")]))[0];

export type Pasting =
  | { readonly kind: "nothing" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly read: ReadText; readonly reading: Reading }
  | { readonly kind: "failed"; readonly why: string };

/** What the text says, read a slice at a time, so that typing stays fluent beside 10 MB of log. */
export function usePasted(text: string): Pasting {
  const [last, setLast] = useState<{ text: string; pasting: Pasting }>();
  useEffect(() => {
    if (text.trim() === "") return;
    let stop = () => {};
    let wanted = true;
    const say = (pasting: Pasting) => setLast({ text, pasting });
    loadReading().then(
      (reading) => {
        if (wanted) stop = reading.readSlices(text, (read) => say({ kind: "read", read, reading }));
      },
      (error: Error) => say({ kind: "failed", why: error.message }),
    );
    return () => {
      wanted = false;
      stop();
    };
  }, [text]);
  if (text.trim() === "") return { kind: "nothing" };
  return last?.text === text ? last.pasting : { kind: "reading" };
}
