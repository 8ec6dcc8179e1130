import { useState } from "preact/hooks";
import { loadLate } from "../parts/late";
import { loadReading } from "./use-pasted";

type Files = typeof import("../late/files");

export interface RefusedFile {
  readonly name: string;
  readonly title: string;
  readonly advice: string;
}

/** Opens files: their texts go to `onTexts`, and each that holds none is told. `taken` is the length of the text that is there. */
export function useFiles(taken: number, onTexts: (texts: readonly string[]) => void) {
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const open = async (files: FileList) => {
    // The list empties when the field is used again.
    const chosen = [...files];
    setRefused([]);
    try {
      const [{ readFiles }, { fileProblems }] = await Promise.all([loadLate<Files>("files"), loadReading()]);
      const read = await readFiles(chosen, taken);
      if (read.texts.length > 0) onTexts(read.texts);
      setRefused(read.refused.map(({ name, problem }) => ({ name, ...fileProblems()[problem] })));
    } catch (error) {
      setRefused([{ name: "The files", title: "They could not be read.", advice: (error as Error).message }]);
    }
  };
  return { open, refused };
}
