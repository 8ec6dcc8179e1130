import "../globals.css";
import type { ReactNode } from "react";
import { rootMetadata } from "../root-metadata";

export const metadata = rootMetadata;

/** Documents: React renders them at build, and the after-build step takes the framework's script out of them. */
export default function DocumentLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" data-room="document">
      <body>
        {children}
        <script type="module" src="/client/document.js" />
      </body>
    </html>
  );
}
