import type { ReactNode } from "react";
import { SiteFrame } from "@/components/site-frame";
import { pageScripts } from "@/lib/page-scripts";
import { routes } from "@/lib/routes";
import { menu } from "./menu";

interface Props {
  /** The part of the site that the head marks as the present one. */
  readonly section?: string;
  /** The script of the page: each holds all that of every page does. */
  readonly script?: "page" | "article" | "codes";
  readonly children: ReactNode;
}

/** The head and foot of a page, and the script that every page has. */
export function PageFrame({ section, script = "page", children }: Props) {
  const entries = menu();
  if (section !== undefined && !entries.some((entry) => entry.section === section))
    throw new Error(`A page belongs to "${section}": expected one of ${entries.map((entry) => entry.section).join(", ")}.`);
  return (
    <SiteFrame nav={entries.map((entry) => ({ ...entry, current: entry.section === section }))} foot={<Foot />}>
      {children}
      <script defer src={pageScripts[script]} />
    </SiteFrame>
  );
}

function Foot() {
  return (
    <>
      <span>Nothing you type leaves this browser.</span>
      <a href={routes.codes}>Another error code?</a>
      <a href={routes.about}>How claims are graded</a>
      {/* The page of reports may know which page this is; others may not. */}
      <a href={routes.report} referrerPolicy="same-origin">
        Report an error on this page
      </a>
    </>
  );
}
