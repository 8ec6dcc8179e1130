import type { ReactNode } from "react";

export interface CodeWord {
  readonly code: string;
  readonly meaning: string;
  /** How sure we are, and by whom. */
  readonly grade: ReactNode;
}

/** What the numbers of the dialog mean, in a line or two each. */
export function CodeWords({ codes }: { readonly codes: readonly CodeWord[] }) {
  return (
    <dl className="code-words">
      {codes.map(({ code, meaning, grade }) => (
        <div key={code}>
          <dt className="code-mark">{code}</dt>
          <dd>
            {meaning} {grade}
          </dd>
        </div>
      ))}
    </dl>
  );
}
