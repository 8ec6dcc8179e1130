import type { FileProblem } from "@/lib/findings/decode";

/** What to do with a file that cannot be read as it is. */
export const fileProblems = {
  "event-log-file": {
    title: "This is a saved event log (.evtx).",
    advice:
      "Open it in Event Viewer, choose Save All Events As, and take XML or CSV as the type. Or run wevtutil qe with the path of the file, /lf:true and /f:text, and send the output to a text file. Then drop that file here.",
  },
  archive: { title: "This is a packed file.", advice: "Unpack it, and open the text files in it one by one, or all together." },
  "no-text": { title: "This file holds no text.", advice: "Open it with the program that made it, copy what you see, and paste that." },
  "too-large": {
    title: "This file is too large to read here.",
    advice:
      "Cut it down to the minutes around one attempt: in Event Viewer use Filter Current Log and save the result, or keep the last part of the log.",
  },
  "no-room": {
    title: "This file is not read: together with what is here it is too much.",
    advice: "Read it by itself: empty the box and open it again, or cut it down to the minutes around one attempt.",
  },
  empty: { title: "This file is empty.", advice: "Check that the program that wrote it has finished and closed it. Then open it again." },
  unreadable: {
    title: "The browser cannot read this.",
    advice: "It is a folder, or the file was moved, changed or locked. Copy the file to another place and open the copy.",
  },
} as const satisfies Record<FileProblem, { readonly title: string; readonly advice: string }>;
