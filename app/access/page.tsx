import type { Metadata } from "next";
import { ProsePage } from "@/app/_joining/prose-page";
import { pageHeads } from "@/content/heads";

export const metadata: Metadata = pageHeads.access;

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
