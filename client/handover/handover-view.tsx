import { handover, type HandoverKind } from "@/components/handover/hooks";
import type { TicketDocument } from "@/lib/handover/document";
import { type Form, type FormId, forms } from "@/lib/handover/forms";
import type { ChangingStep, Field, Part } from "@/lib/handover/words";
import { FieldLine } from "./field-line";
import { FormChoice } from "./form-choice";
import { StepsTaken } from "./steps-taken";

export interface HandoverProps {
  readonly kind: HandoverKind;
  readonly document: TicketDocument;
  readonly form: FormId;
  readonly onForm: (form: FormId) => void;
  /** The lines that everybody asks for, and those that help. */
  readonly first: readonly Field[];
  readonly others: readonly Part[];
  readonly typed: (field: Field) => string;
  readonly problemOf: (field: Field) => string | undefined;
  readonly onType: (field: Field, typed: string) => void;
  /** The steps that the closing text can list. */
  readonly steps: readonly ChangingStep[];
  readonly taken: readonly string[];
  readonly onTake: (id: string, isTaken: boolean) => void;
}

const moreLines: Readonly<Record<HandoverKind, string>> = {
  request: "More lines: what was left changed, the connection, whom it hits, both ends, what is ruled out",
  closing: "More lines: what was left changed",
};

/** The text for a ticket at work: its lines to fill in, its form, and how it reads. */
export function HandoverView(props: HandoverProps) {
  const { kind, document, form, onForm, first, others, steps, taken, onTake } = props;
  return (
    <>
      <p className="soft small">Nothing of this leaves your browser. It stays with this tab until you forget your case.</p>
      {steps.length > 0 && <StepsTaken steps={steps} taken={taken} onTake={onTake} />}
      <div className="handover-part">
        <Lines {...props} fields={first} />
      </div>
      <details>
        <summary>{moreLines[kind]}</summary>
        {others.map(({ id, heading, fields }) => (
          <fieldset key={id} className="handover-part">
            <legend>{heading}</legend>
            <Lines {...props} fields={fields} />
          </fieldset>
        ))}
      </details>
      <FormChoice form={form} onChoose={onForm} />
      <Text document={document} form={forms[form]} />
      <p>
        <button type="button" className={`button ${handover.copy}`}>
          {kind === "request" ? "Copy for the ticket" : "Copy the closing text"}
        </button>
      </p>
    </>
  );
}

interface LinesProps extends Pick<HandoverProps, "typed" | "problemOf" | "onType"> {
  readonly fields: readonly Field[];
}

const Lines = ({ fields, typed, problemOf, onType }: LinesProps) => (
  <>
    {fields.map((field) => (
      <FieldLine key={field.id} field={field} typed={typed(field)} problem={problemOf(field)} onType={(text) => onType(field, text)} />
    ))}
  </>
);

/** How the text reads: as it is copied, and a formatted one as what it becomes. Its markup holds no words of anybody that are not escaped. */
function Text({ document, form }: { readonly document: TicketDocument; readonly form: Form }) {
  const about = { id: handover.text, className: "handover-text", tabIndex: 0, role: "group", "aria-label": `The text: ${form.name}` };
  if (form.markup) return <div key="markup" {...about} dangerouslySetInnerHTML={{ __html: form.markup(document) }} />;
  return (
    <pre key="text" {...about}>
      {form.text(document)}
    </pre>
  );
}
