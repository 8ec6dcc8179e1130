import type { ReactNode } from "react";

/** The box and what it says, and beside it what follows. */
export function PasteFrame({ aside, children }: { readonly aside: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="with-aside">
      <div className="min-w-0">{children}</div>
      <div className="aside mt-8 lg:mt-0">{aside}</div>
    </div>
  );
}
