import type { State } from "@/lib/diagnosis/model";
import type { Guide } from "@/lib/guide/guide";
import { progress } from "@/lib/guide/progress";

/** How far the reader is, and about how far it is. */
export function Progress({ guide, state, question }: { readonly guide: Guide; readonly state: State; readonly question: string }) {
  const { number, about } = progress(guide, state, question);
  return (
    <>
      Question {number} of about {about}
    </>
  );
}
