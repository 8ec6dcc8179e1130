import type { FileProblem } from "@/lib/findings/decode";

/** What to do with a file that cannot be read as it is. */
export const fileProblems = {
  "event-log-file": {
    title: "This is a saved event log (.evtx).",
    advice:
      "Open it in Event Viewer, choose Save All Events As, and take XML or CSV as the type. Or run wevtutil qe with the path of the file, /lf:true and /f:text, and send the output to a text file. Then drop that file here.",
  },
  "no-text": { title: "This file holds no text.", advice: "Open it with the program that made it, copy what you see, and paste that." },
  "too-large": {
    title: "This file is too large to read here.",
    advice:
      "Cut it down to the minutes around one attempt: in Event Viewer use Filter Current Log and save the result, or keep the last part of the log.",
  },
} as const satisfies Record<FileProblem, { readonly title: string; readonly advice: string }>;
