import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "next";
import { ProsePage } from "@/app/_joining/prose-page";
import { TextBlock } from "@/components/command/text-block";
import { pageHeads } from "@/content/heads";

export const metadata: Metadata = pageHeads.collect;

/** Of the file as it is served. */
const script = readFileSync(join(process.cwd(), "public", "Get-Rdp904Report.ps1"));
const seal = createHash("sha256").update(script).digest("hex").toUpperCase();

export default function Collect() {
  return (
    <ProsePage
      page="collect"
      section="diagnose"
      title="Collect the evidence with one script"
      lead="Get-Rdp904Report.ps1 reads what the questions ask for and prints it for you to paste. It changes nothing and sends the report nowhere."
    >
      <TextBlock name="SHA-256 of Get-Rdp904Report.ps1" text={seal} />
    </ProsePage>
  );
}
