import type { ClipboardEvent, FormEvent, KeyboardEvent, ReactNode } from "react";
import { know, optionId } from "./hooks";

/** What a script does with the field. A page as it was built has none of it. */
export interface FieldHandlers {
  readonly text: string;
  readonly isOpen: boolean;
  /** The place of the suggestion that the reader moved to; -1 before that. */
  readonly active: number;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

interface Props {
  readonly handlers?: FieldHandlers;
  /** The suggestions. */
  readonly children?: ReactNode;
}

/** The field in which one says what one knows. */
export function KnowField({ handlers, children }: Props) {
  return (
    <div className="know-place">
      <input
        id={know.field}
        className="field"
        type="text"
        role="combobox"
        aria-expanded={handlers?.isOpen ?? false}
        aria-controls={know.list}
        aria-autocomplete="list"
        aria-describedby={know.hint}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        {...(handlers && held(handlers))}
      />
      {children ?? <ul id={know.list} role="listbox" aria-label="Suggestions" className="suggestions" hidden />}
    </div>
  );
}

const held = ({ text, isOpen, active, onText, onKey, onPaste, onFocus, onBlur }: FieldHandlers) => ({
  value: text,
  "aria-activedescendant": isOpen && active >= 0 ? optionId(active) : undefined,
  onInput: (event: FormEvent<HTMLInputElement>) => onText(event.currentTarget.value),
  onKeyDown: onKey,
  onPaste,
  onFocus,
  onBlur,
});
