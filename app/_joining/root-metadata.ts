import type { Metadata } from "next";

/** What all pages share. Each page adds a title and a description of its own (`content/heads.ts`, `heads.ts`). */
export const rootMetadata: Metadata = {
  icons: { icon: "/icon.svg" },
  // No address of ours goes to the pages that we cite.
  referrer: "no-referrer",
  formatDetection: { telephone: false },
};
