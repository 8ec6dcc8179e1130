import type { ReactNode } from "react";
import { SiteFrame } from "@/components/site-frame";
import { flow } from "@/content/flow";
import { pageScripts } from "@/lib/page-scripts";
import { routes } from "@/lib/routes";

/** What exists, and no more. */
const nav = [
  { section: "diagnose", href: routes.question(flow.start), name: "Find the cause" },
  { section: "causes", href: routes.causes, name: "Causes" },
  { section: "access", href: routes.access, name: "Getting in" },
  { section: "escalate", href: routes.escalate, name: "Escalate" },
  { section: "checklist", href: routes.checklist, name: "Checklist" },
  { section: "codes", href: routes.codes, name: "Codes" },
  { section: "about", href: routes.about, name: "Sources" },
] as const;

export type Section = (typeof nav)[number]["section"];

interface Props {
  /** The part of the site that the head marks as the present one. */
  readonly section?: Section;
  /** The script of the page: each holds all that of every page does. */
  readonly script?: "page" | "article" | "codes";
  readonly children: ReactNode;
}

/** The head and foot of a page, and the script that every page has. */
export function PageFrame({ section, script = "page", children }: Props) {
  return (
    <SiteFrame nav={nav.map((item) => ({ ...item, current: item.section === section }))} foot={<Foot />}>
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
