import type { Metadata } from "next";
import { ProsePage } from "@/app/_joining/prose-page";
import { TextBlock } from "@/components/command/text-block";
import { handover } from "@/content/handover";
import { pageHeads } from "@/content/heads";

export const metadata: Metadata = pageHeads.escalate;

const text = handover.map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join("\n")).join("\n\n");

export default function Escalate() {
  return (
    <ProsePage
      page="escalate"
      section="escalate"
      title="When to escalate, to whom, and with what"
      added={[{ id: "ready-text", text: "The text to hand on" }]}
      lead="Handing on is no defeat. A case with its times, addresses and ruled-out causes is solved in minutes by whoever holds the right key."
    >
      <h2 id="ready-text">The text to hand on</h2>
      <p>Copy it, fill in what you know, and leave the rest empty: an empty line is information too.</p>
      <TextBlock name="For whoever has access to the host" text={text} />
    </ProsePage>
  );
}
