import { routes } from "@/lib/routes";

/** Stands once on a page, below the first command for PowerShell. */
export const PowerShellNote = () => (
  <p className="small soft">
    PowerShell means Windows PowerShell 5.1. <a href={`${routes.access}#without-clipboard`}>No clipboard there?</a>
  </p>
);
