"use client";

import { useReaderState } from "../../reader-state";
import { model } from "@/content/model";
import { withState } from "@/lib/diagnosis/address/write";
import { step } from "@/lib/diagnosis/ask/step";
import { routes } from "@/lib/routes";

/** Back to the question before this one in the flow, with all answers kept; from the first one, home. */
export function BackLink({ question }: { readonly question: string }) {
  const { state } = useReaderState();
  const { answered } = step(model, state.answers);
  const at = answered.findIndex((one) => one.question === question);
  const before = at < 0 ? answered.at(-1) : answered[at - 1];
  return (
    <p className="mt-6">
      <a href={before ? withState(routes.question(before.question), state) : routes.home}>← Back</a>
    </p>
  );
}
