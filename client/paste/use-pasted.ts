import { useEffect, useState } from "preact/hooks";
import type { KnownCodes } from "@/lib/codes/read";
import type { Answers } from "@/lib/diagnosis/model";
import type { Pasted } from "@/lib/findings/read-pasted";
import { loadData, loadLate } from "../parts/late";

type Reading = typeof import("../late/reading");

export type Pasting =
  | { readonly kind: "nothing" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly pasted: Pasted; readonly codes: KnownCodes }
  | { readonly kind: "failed"; readonly why: string };

/** What the text says, read a slice at a time, so that typing stays fluent beside 10 MB of log. */
export function usePasted(text: string, own: Answers): Pasting {
  const key = JSON.stringify(own);
  const [last, setLast] = useState<{ text: string; key: string; pasting: Pasting }>();
  useEffect(() => {
    if (text.trim() === "") return;
    let stop = () => {};
    const say = (pasting: Pasting) => setLast({ text, key, pasting });
    Promise.all([loadLate<Reading>("reading"), loadData("reading-data")]).then(
      ([{ readSlices }]) => (stop = readSlices(text, JSON.parse(key) as Answers, say)),
      (error: Error) => say({ kind: "failed", why: error.message }),
    );
    return () => stop();
  }, [text, key]);
  if (text.trim() === "") return { kind: "nothing" };
  return last?.text === text && last.key === key ? last.pasting : { kind: "reading" };
}
