import type { ReactNode } from "react";

/** A warning says what is lost and what to do instead. */
export function Warning({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <Callout kind="warning" title={title} body={children} />;
}

/** A note gives a condition or a limit. */
export function Note({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <Callout kind="note" title={title} body={children} />;
}

function Callout({ kind, title, body }: { readonly kind: string; readonly title: string; readonly body: ReactNode }) {
  return (
    <div className={`callout callout-${kind}`} role="note" aria-label={title}>
      <p className="callout-title">{title}</p>
      {body}
    </div>
  );
}
