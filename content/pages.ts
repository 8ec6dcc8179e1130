import type { PageFrontmatter } from "@/lib/articles/page-frontmatter";
import { causes } from "./causes";

/** A page that stands once and is made by code. Those of prose say the same in the frontmatter of content/pages. */
export interface CodedPage extends Pick<PageFrontmatter, "head" | "menu"> {
  /** Its name in the search, and its h1 unless it makes one of its own. */
  readonly title?: PageFrontmatter["title"];
  /** None where the search shall not find it. */
  readonly search?: PageFrontmatter["search"];
}

const count = Object.keys(causes).length;

/** The pages that are made by code, by their name in `lib/routes`. */
export const pages = {
  home: {
    title: "Remote Desktop error 0x904, extended error 0x7",
    head: {
      title: "Remote Desktop error 0x904, extended error 0x7: find the fix",
      description: `Error code 0x904, extended error code 0x7: something closed the connection. ${count} causes end like this; a few questions find yours, its fix and its undo.`,
    },
    search: {
      detail: "What the two numbers mean, and where to begin.",
      names: "home start RDP mstsc remote desktop error begin",
    },
  },
  causes: {
    title: "Every cause, with its check, fix, proof and undo",
    head: {
      title: `All ${count} causes of Remote Desktop error 0x904 / 0x7`,
      description:
        "Error code 0x904 with extended error code 0x7: every cause by the stage at which it breaks the connection, with the sign that tells it, the fix and the undo.",
    },
    menu: { name: "Causes", place: 20 },
    search: {
      detail: "The causes by the stage of the connection at which they bite.",
      names: "list all causes fixes solutions",
    },
  },
  know: {
    title: "Say what you know already",
    head: {
      title: "Remote Desktop error 0x904: say what you know, ask less",
      description:
        "Event numbers, messages, settings, what you tried: say what you know of Remote Desktop error 0x904 / 0x7 and see which causes are left. Sent nowhere.",
    },
    search: {
      detail: "Event numbers, messages, settings, what you tried: say it, and only what is open is asked.",
      names: "observations facts known already tick list skip questions",
    },
  },
  paste: {
    title: "Paste what you have",
    head: {
      title: "Read a log of Remote Desktop error 0x904 / 0x7: paste it",
      description:
        "Paste the error text, event lines, command output, an .rdp file or a log of Remote Desktop error 0x904 / 0x7. Your browser reads it and sends it nowhere.",
    },
    search: {
      detail: "Error text, event lines, command output or a report: read in your browser, sent nowhere.",
      names: "paste log analyse analyze upload file evtx xml output",
    },
  },
  result: {
    head: {
      title: "Your result: the causes of error 0x904 / 0x7 that fit",
      description:
        "The causes of Remote Desktop error 0x904 with extended error 0x7, ranked by your answers: the reasons, the fix to open first and a text for your ticket.",
    },
  },
  codes: {
    title: "Remote Desktop codes, decoded",
    head: {
      title: "Remote Desktop error codes and extended error codes, decoded",
      description:
        "What each Remote Desktop error code and extended error code means, in hex and decimal, from Microsoft's tables: 0x904 (2308), 0x204, 0x3 and all others.",
    },
    menu: { name: "Codes", place: 60 },
    search: {
      detail: "Every error code and extended error code, in hex and decimal.",
      names: "decoder table list hex decimal convert extended",
    },
  },
  checklist: {
    title: "Checklist",
    head: {
      title: "Checklist for Remote Desktop error 0x904 / 0x7, to print",
      description:
        "Error code 0x904 with extended error code 0x7 on one sheet: first what you see from your own computer, then read-only checks on the host and their good answers.",
    },
    menu: { name: "Checklist", place: 50 },
    search: {
      detail: "Everything the questions ask, on one sheet to print and tick.",
      names: "print printable sheet checks troubleshooting",
    },
  },
  about: {
    title: "How we know, and how sure we are",
    head: {
      title: "Error 0x904: sources, grades, and what the web gets wrong",
      description:
        "Every source of this guide to Remote Desktop error 0x904 / 0x7, how sure each claim is, and which advice on the web is wrong or does harm.",
    },
    menu: { name: "Sources", place: 70 },
    search: {
      detail: "The grades, every source, and what the web gets wrong.",
      names: "sources grades documented reported inferred folklore myths",
    },
  },
  map: {
    title: "The map",
    head: {
      title: "Remote Desktop error 0x904 on one map: questions, evidence",
      description:
        "Every question on Remote Desktop error 0x904 / 0x7 and where its answers lead, what happens at each stage, and what speaks for which cause.",
    },
    search: {
      detail: "All questions and where their answers lead, a connection step by step, and the evidence as tables.",
      names: "diagram flow chart decision tree sequence handshake overview evidence matrix likelihood",
    },
  },
  report: {
    title: "Report an error on a page",
    head: {
      title: "Report a wrong statement about error 0x904",
      description: "How to report a wrong or harmful statement on a page about Remote Desktop error 0x904 / 0x7. No account is needed.",
    },
    search: {
      detail: "What to send, and where.",
      names: "feedback mistake correction contact",
    },
  },
  missing: {
    title: "This page does not exist",
    head: {
      title: "This page does not exist · 0x904 Field Guide",
      description:
        "The address may be mistyped or cut off. Start from the questions, the causes or the codes of Remote Desktop error 0x904 / 0x7.",
    },
  },
} as const satisfies Readonly<Record<string, CodedPage>>;
