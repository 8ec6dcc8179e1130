import { type FormId, formIds, forms } from "@/lib/handover/forms";

/** The form that the ticket takes. */
export function FormChoice({ form, onChoose }: { readonly form: FormId; readonly onChoose: (form: FormId) => void }) {
  return (
    <fieldset className="handover-forms">
      <legend>Form</legend>
      {formIds.map((id) => (
        <label key={id}>
          <input type="radio" name="handover-form" checked={id === form} onChange={() => onChoose(id)} /> {forms[id].name}
        </label>
      ))}
      <p className="soft small">For {forms[form].fits}.</p>
    </fieldset>
  );
}
