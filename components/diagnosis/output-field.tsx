import type { FormEvent, ReactNode } from "react";

interface Props {
  readonly text?: string;
  /** What a script does with the field. A page as it was built has none of it. */
  readonly onText?: (text: string) => void;
  /** What is said of the output, aloud too. */
  readonly status?: string | undefined;
  readonly children?: ReactNode;
}

const rowsFor = (text: string) => Math.min(10, Math.max(2, text.split("\n", 10).length));

/** The field below a question's command: its output, pasted here, says which answer fits. */
export function OutputField({ text = "", onText, status, children }: Props) {
  return (
    <>
      <label htmlFor="pasted-output">Paste its output here: the fitting answer lights up</label>
      <textarea
        id="pasted-output"
        className="field field-of-lines"
        rows={rowsFor(text)}
        spellCheck={false}
        autoComplete="off"
        placeholder=" "
        aria-describedby="pasted-output-note"
        {...(onText && { value: text, onInput: (event: FormEvent<HTMLTextAreaElement>) => onText(event.currentTarget.value) })}
      />
      <p id="pasted-output-note" className="small soft">
        Nothing leaves this browser.
      </p>
      <div className="output-said">
        <p role="status">{status}</p>
        {children}
      </div>
    </>
  );
}
