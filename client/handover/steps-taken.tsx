import type { ChangingStep } from "@/lib/handover/words";

interface Props {
  readonly steps: readonly ChangingStep[];
  readonly taken: readonly string[];
  readonly onTake: (id: string, isTaken: boolean) => void;
}

/** The steps of the article that change something: those taken stand in the closing text, each with the link to it. */
export function StepsTaken({ steps, taken, onTake }: Props) {
  return (
    <fieldset className="handover-part handover-steps">
      <legend>Which steps of the article did you take?</legend>
      {steps.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={taken.includes(id)} onChange={({ currentTarget }) => onTake(id, currentTarget.checked)} /> {name}
        </label>
      ))}
    </fieldset>
  );
}
