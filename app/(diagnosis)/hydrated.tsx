"use client";

import { useEffect } from "react";

/** Tells the modules in `client/` that React has taken over the page and will not compare it with the HTML any more. */
export function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = "";
    document.dispatchEvent(new Event("hydrated"));
  }, []);
  return null;
}
