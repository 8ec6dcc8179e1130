import type { DragEvent, FormEvent, ReactNode } from "react";

/** What a script does with the box. A page as it was built has none of it. */
export interface PasteHandlers {
  readonly onText: (text: string) => void;
  readonly onFiles: (files: FileList) => void;
}

interface Props {
  readonly text: string;
  readonly handlers?: PasteHandlers;
  /** What is wrong with the files that were opened. */
  readonly children?: ReactNode;
}

/** A box to paste into, and files: opened, or dropped on it. */
export function PasteBox({ text, handlers, children }: Props) {
  return (
    <div {...(handlers && dropping(handlers))}>
      <label htmlFor="pasted" className="paste-label">
        Paste here, or drop files
      </label>
      <textarea
        id="pasted"
        className="paste-box"
        rows={9}
        spellCheck={false}
        placeholder={"Schannel 36870 A fatal error occurred when attempting to\naccess the TLS server credential private key…"}
        {...(handlers && { value: text, onInput: (event: FormEvent<HTMLTextAreaElement>) => handlers.onText(event.currentTarget.value) })}
      />
      <p className="mt-2 flex flex-wrap gap-2.5">
        <label className="button">
          Open files
          <input type="file" multiple className="sr-only" {...(handlers && choosing(handlers))} />
        </label>
        {text !== "" && (
          <button type="button" className="button" onClick={() => handlers?.onText("")}>
            Empty the box
          </button>
        )}
      </p>
      {children}
    </div>
  );
}

const choosing = ({ onFiles }: PasteHandlers) => ({
  onInput: ({ currentTarget: { files } }: FormEvent<HTMLInputElement>) => void (files && onFiles(files)),
});

const dropping = ({ onFiles }: PasteHandlers) => ({
  onDragOver: (event: DragEvent) => event.preventDefault(),
  onDrop: (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles(event.dataTransfer.files);
  },
});
