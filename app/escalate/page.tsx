import type { Metadata } from "next";
import { ProsePage } from "@/app/_joining/prose-page";
import { TextBlock } from "@/components/command/text-block";
import { handover } from "@/content/handover";

export const metadata: Metadata = {
  title: "When to escalate error 0x904, to whom, and with what",
  description:
    "Whom to ask when Remote Desktop error 0x904 / 0x7 is not yours to mend, which evidence they need, and a ready text for whoever has access to the host.",
};

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
