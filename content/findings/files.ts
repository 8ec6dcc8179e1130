import type { FileProblem } from "@/lib/findings/decode";

/** What to do with a file that cannot be read as it is. */
export const fileProblems = {
  "event-log-file": {
    title: "This is a saved event log (.evtx).",
    advice:
      "Open it in Event Viewer, choose Save All Events As, and take XML or CSV as the type. Or run wevtutil qe with the path of the file, /lf:true and /f:text, and send the output to a text file. Then drop that file here.",
  },
  archive: {
    title: "This packed file cannot be opened here.",
    advice:
      "Files that end in .zip or .gz can, unless they have a password or are damaged. Unpack it yourself, and drop the text files in it here.",
  },
  "archive-too-large": {
    title: "This packed file holds too much to read here.",
    advice: "Unpack it yourself, and drop the few text files here that are about the minutes around one attempt.",
  },
  picture: {
    title: "This is a picture.",
    advice:
      "Its words cannot be read here. Type the codes, or press Ctrl+C in the window and paste: Windows copies the text of its message boxes.",
  },
  "web-page": {
    title: "This is a saved web page.",
    advice: "Open it in a browser, select the part that counts, copy it, and paste that.",
  },
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
