import type { Metadata } from "next";
import { site } from "@/lib/site";

/** What all pages share. Each page adds a title and a description that say the code and the answer. */
export const rootMetadata: Metadata = {
  ...(site.url && { metadataBase: new URL(site.url) }),
  title: { default: `Error 0x904, extended error 0x7 in Remote Desktop: find the cause`, template: `%s · ${site.name}` },
  icons: { icon: "/icon.svg" },
  // No address of ours goes to the pages that we cite.
  referrer: "no-referrer",
  formatDetection: { telephone: false },
};
