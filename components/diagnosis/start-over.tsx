import type { Guide } from "@/lib/guide/guide";
import { routes } from "@/lib/routes";

/** The way to an empty case. A link that a script drew and that says no answers is followed by forgetting those of the tab. */
export function StartOver({ guide }: { readonly guide: Guide }) {
  return (
    <p className="mt-3">
      <a href={routes.question(guide.flow.start)}>Forget these answers and start over</a>
    </p>
  );
}
