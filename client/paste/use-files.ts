import { useState } from "preact/hooks";
import { loadData, loadLate } from "../parts/late";
import type { RefusedFile } from "../late/reading";

type Reading = typeof import("../late/reading");

/** Opens files: their texts go to `onTexts`, and what is wrong with the others is told. */
export function useFiles(onTexts: (texts: readonly string[]) => void) {
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const open = async (files: FileList) => {
    // The list empties when the field is used again.
    const chosen = [...files];
    setRefused([]);
    try {
      const [{ readFiles }] = await Promise.all([loadLate<Reading>("reading"), loadData("reading-data")]);
      const read = await readFiles(chosen);
      if (read.texts.length > 0) onTexts(read.texts);
      setRefused(read.refused);
    } catch (error) {
      setRefused([{ name: "The files", title: "could not be read.", advice: (error as Error).message }]);
    }
  };
  return { open, refused };
}
