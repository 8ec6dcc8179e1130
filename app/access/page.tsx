import type { Metadata } from "next";
import { ProsePage } from "@/app/_joining/prose-page";

export const metadata: Metadata = {
  title: "Getting in without Remote Desktop while error 0x904 lasts",
  description:
    "Console, iLO, Hyper-V, Azure Serial Console and Run Command, WinRM, PsExec, Windows Admin Center: how to reach a host whose Remote Desktop shows 0x904 / 0x7.",
};

export default function Access() {
  return (
    <ProsePage
      page="access"
      section="access"
      title="Getting in without Remote Desktop"
      lead="Open a second way in before you touch Remote Desktop, and keep it open until you have connected again from outside."
    />
  );
}
