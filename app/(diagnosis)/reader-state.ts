"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { CauseId } from "@/content/causes";
import { model } from "@/content/model";
import type { QuestionId } from "@/content/questions";
import { retired } from "@/content/retired";
import { stateText } from "@/lib/diagnosis/address/grammar";
import { type Parsed, parse } from "@/lib/diagnosis/address/read";

/** The fragment, which no server sees; else a query of the same form, which other tools may have built. */
const read = () => stateText(location);

function subscribe(changed: () => void) {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

/** What this reader has answered and tried. The address is the only place where it is kept. */
export function useReaderState(): Parsed<CauseId, QuestionId> {
  const text = useSyncExternalStore(subscribe, read, () => "");
  return useMemo(() => parse(text, model, retired), [text]);
}
