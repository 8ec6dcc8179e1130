import type { FormEvent } from "react";
import { know } from "./hooks";

/** What a script does with lines and files. A page as it was built has none of it. */
export interface LinesHandlers {
  readonly lines: string;
  readonly onLines: (lines: string) => void;
  readonly onFiles: (files: FileList) => void;
  readonly onShow: () => void;
}

interface Props {
  readonly handlers?: LinesHandlers;
}

/** The place for several lines at once. */
export function LinesBox({ handlers }: Props) {
  return (
    <>
      <label htmlFor={know.lines} className="paste-label">
        Paste here, or drop files
      </label>
      <textarea
        id={know.lines}
        className="field field-of-lines"
        rows={9}
        spellCheck={false}
        placeholder={"Schannel 36870 A fatal error occurred when attempting to\naccess the TLS server credential private key…"}
        {...(handlers && {
          value: handlers.lines,
          onInput: (event: FormEvent<HTMLTextAreaElement>) => handlers.onLines(event.currentTarget.value),
        })}
      />
      {handlers !== undefined && handlers.lines !== "" && (
        <p className="mt-2">
          <button type="button" className="button" onClick={() => handlers.onLines("")}>
            Empty the box
          </button>
        </p>
      )}
    </>
  );
}

/** Two ways to more than a line, in the words of a sentence. */
export function LinesLinks({ isShown, handlers }: Props & { readonly isShown: boolean }) {
  return (
    <>
      {!isShown && (
        <>
          <button type="button" className={`as-link ${know.showLines}`} onClick={handlers?.onShow}>
            paste lines
          </button>{" "}
          or{" "}
        </>
      )}
      <label className="as-link">
        open files
        <input
          type="file"
          multiple
          className="unseen"
          {...(handlers && {
            onInput: ({ currentTarget: { files } }: FormEvent<HTMLInputElement>) => void (files && handlers.onFiles(files)),
          })}
        />
      </label>
    </>
  );
}
