import type { HostAccess } from "@/lib/guide/answerable";
import { routes } from "@/lib/routes";

const words: Partial<Record<HostAccess, string>> = {
  "not yet": "The host is checked and repaired from inside it: you need another way in first.",
  "not known": "Find out whether you or somebody else can get onto the host.",
};

/** What whoever has no way into the host needs before the fix. */
export function AccessNote({ access, mendsHere }: { readonly access: HostAccess; readonly mendsHere: boolean }) {
  const text = words[access];
  if (text === undefined) return null;
  return (
    <p className="notice mt-4">
      {text} <a href={routes.access}>Ways in without Remote Desktop</a>.
      {mendsHere && " Some of these causes you can check and repair at your own computer, without it."}
    </p>
  );
}
