import "./globals.css";
import type { ReactNode } from "react";
import { rootMetadata } from "@/app/_joining/root-metadata";
import { pageScripts } from "@/lib/page-scripts";
import { site } from "@/lib/site";

export const metadata = rootMetadata;

/** Every page: React renders it at build, and only the scripts of client/ run in the browser. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" data-site={site.url}>
      <head>
        {/* Blocking on purpose: nobody may click an answer before the earlier ones are carried along. */}
        <script src={pageScripts.head} />
      </head>
      <body>{children}</body>
    </html>
  );
}
