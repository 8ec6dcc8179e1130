import type { Place } from "@/lib/commands/command";
import { routes } from "@/lib/routes";

/** Stands once on a page, below the first command for PowerShell: how to come where it runs, and what it is. */
export const PowerShellNote = ({ where }: { readonly where?: Place }) => (
  <p className="small soft">
    {where === "host" && (
      <>
        <a href={routes.access}>How to get there</a>.{" "}
      </>
    )}
    PowerShell means Windows PowerShell 5.1. <a href={`${routes.access}#without-clipboard`}>No clipboard?</a>
  </p>
);
