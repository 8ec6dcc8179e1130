"use client";

import { useMemo, useSyncExternalStore } from "react";
import { model } from "@/content/model";
import { retired } from "@/content/retired";
import { type Parsed, parse } from "@/lib/diagnosis/address/url";

/** The fragment, which no server sees; else a query of the same form, which other tools may have built. */
const read = () => (location.hash.includes("=") ? location.hash : location.search);

function subscribe(changed: () => void) {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

/** What this reader has answered and tried. The address is the only place where it is kept. */
export function useReaderState(): Parsed {
  const text = useSyncExternalStore(subscribe, read, () => "");
  return useMemo(() => parse(text, model, retired), [text]);
}
