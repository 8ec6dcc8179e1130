import "../globals.css";
import "../styles/answers.css";
import type { ReactNode } from "react";
import { rootMetadata } from "../root-metadata";
import { Hydrated } from "./hydrated";

export const metadata = rootMetadata;

/** The diagnosis is an application: React runs in the browser, at the leaves. */
export default function DiagnosisLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" data-room="diagnosis" suppressHydrationWarning>
      <head>
        {/* Blocking on purpose: nobody may click an answer before the earlier ones are carried along. */}
        <script src="/client/carry-answers.js" />
      </head>
      <body>
        {children}
        <script type="module" src="/client/document.js" />
        <Hydrated />
      </body>
    </html>
  );
}
