"use client";

import { type DragEvent, useState } from "react";
import { fileProblems } from "@/content/findings/files";
import { decode, type FileProblem, fitsIn } from "@/lib/findings/decode";

/** A box to paste into, and files: opened, or dropped on it. */
export function PasteBox({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const [problem, setProblem] = useState<FileProblem>();

  const open = async (files: FileList | null) => {
    const texts: string[] = [];
    setProblem(undefined);
    for (const file of files ?? []) {
      const read = fitsIn(file.size) ? decode(new Uint8Array(await file.arrayBuffer())) : ({ kind: "too-large" } as const);
      if (read.kind === "text") texts.push(read.text);
      else setProblem(read.kind);
    }
    if (texts.length > 0) onText([text, ...texts].filter((part) => part.trim() !== "").join("\n\n"));
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void open(event.dataTransfer.files);
  };

  return (
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label htmlFor="pasted" className="paste-label">
        Paste here, or drop files
      </label>
      <textarea
        id="pasted"
        className="paste-box"
        rows={9}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
        placeholder={"Schannel 36870 A fatal error occurred when attempting to\naccess the TLS server credential private key…"}
      />
      <p className="mt-2 flex flex-wrap gap-2.5">
        <label className="button">
          Open files
          <input type="file" multiple className="sr-only" onChange={(event) => void open(event.target.files)} />
        </label>
        {text !== "" && (
          <button type="button" className="button" onClick={() => onText("")}>
            Empty the box
          </button>
        )}
      </p>
      {problem && (
        <div className="notice mt-3" role="alert">
          <p>
            <b>{fileProblems[problem].title}</b> {fileProblems[problem].advice}
          </p>
        </div>
      )}
    </div>
  );
}
