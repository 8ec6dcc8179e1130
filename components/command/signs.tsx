import type { ReactNode } from "react";

/** What to do after each thing that a command can print. */
export interface Steps {
  readonly good: readonly ReactNode[];
  readonly bad: readonly ReactNode[];
  /** A list of what it prints besides, each with what to do then. */
  readonly other: readonly ReactNode[];
}

interface Props {
  readonly good: string;
  readonly bad: string | undefined;
  readonly steps?: Steps | undefined;
}

/** What a command prints where all is well and where it is not, and what to do then. */
export function Signs({ good, bad, steps }: Props) {
  return (
    <>
      <dl className="command-signs">
        <Sign name="Good" looks={good} steps={steps?.good} />
        <Sign name="Bad" looks={bad} steps={steps?.bad} />
      </dl>
      {steps && steps.other.length > 0 && <div className="other-steps">{steps.other}</div>}
    </>
  );
}

function Sign({
  name,
  looks,
  steps = [],
}: {
  readonly name: string;
  readonly looks: string | undefined;
  readonly steps?: readonly ReactNode[];
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{looks}</dd>
      {steps.map((step, i) => (
        <dd key={i} className="next-step">
          {step}
        </dd>
      ))}
    </div>
  );
}
