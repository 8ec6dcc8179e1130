import type { Grade } from "@/lib/articles/grade";
import type { SourceKey } from "./sources";

/** One of the two numbers of the dialog, as home explains it. */
interface Number {
  readonly code: string;
  /** The question that people type, to which `meaning` is the answer. */
  readonly asked: string;
  readonly meaning: string;
  readonly grade: Grade;
  readonly by?: SourceKey;
}

export const pair: readonly Number[] = [
  {
    code: "0x904",
    asked: "What does Remote Desktop error code 0x904 mean?",
    meaning: "2308: the socket was closed. It does not say by whom.",
    grade: "documented",
    by: "w-disc",
  },
  {
    code: "0x7",
    asked: "What does extended error code 0x7 mean?",
    meaning: "“The server denied the connection.” Until encryption stands, no server can have sent it: your own computer fills it in.",
    grade: "inferred",
  },
];

/** What the two together say, and what tells more. */
export const together = {
  asked: "Why does Remote Desktop show error code 0x904 with extended error code 0x7?",
  meaning:
    "Something closed the connection: the host, a device on the way, or this computer. The numbers do not say why. A few questions do.",
} as const;
