import type { MeaningsOf } from "./meaning";

/** The error dialog. The codes decide nothing: they name a moment. */
export const codeMeanings = {
  "dialog-904-7": {
    means: "The error that this guide is about. The two codes name a moment, not a cause: the other side closed the connection.",
  },
  "dialog-904": {
    means: "The connection was closed. Without extended code 0x7 the causes are much the same, and less is written about them.",
  },
  "dialog-other": { means: "Error {about} is another error than 0x904. Look it up first: its causes differ." },
  "code-named": { means: "Looked up: {about}." },
  "code-unknown": {
    means: "The code {about} is in no list here, so this page does not know what it means. Copy the line that it stands in too.",
  },
  "code-read-so": { means: "Read so: {about}. A letter, a sign or a blank stands where a digit belongs." },
} as const satisfies MeaningsOf;
