import type { FormEvent } from "react";
import { longestLine } from "./kept-handover";
import { inUtc } from "@/lib/handover/fields";
import type { Field } from "@/lib/handover/words";

interface Props {
  readonly field: Field;
  readonly typed: string;
  /** What is wrong with it. */
  readonly problem: string | undefined;
  readonly onType: (typed: string) => void;
}

/** One line of the text, to fill in. */
export function FieldLine({ field: { id, name, help, several, isMoment }, typed, problem, onType }: Props) {
  const field = `handover-${id}`;
  const note = problem ?? help;
  const shared = {
    id: field,
    className: "field",
    value: typed,
    maxLength: longestLine,
    spellCheck: false,
    autoComplete: "off",
    "aria-invalid": problem !== undefined,
    ...(note !== undefined && { "aria-describedby": `${field}-note` }),
    onInput: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => onType(event.currentTarget.value),
  };
  return (
    <div className="handover-field">
      <label htmlFor={field}>{name}</label>
      {several ? (
        <textarea rows={2} {...shared} />
      ) : (
        <div>
          <input type="text" {...shared} />
          {isMoment && (
            <button type="button" className="button" aria-label={`Now: ${name}`} onClick={() => onType(toSecond(new Date()))}>
              Now
            </button>
          )}
        </div>
      )}
      {note !== undefined && (
        <p id={`${field}-note`} className="soft small">
          {note}
        </p>
      )}
    </div>
  );
}

/** "2026-11-25 22:40:12 UTC": logs are searched by the second. */
const toSecond = (date: Date) => inUtc(date).replace(/ UTC$/, `:${String(date.getUTCSeconds()).padStart(2, "0")} UTC`);
