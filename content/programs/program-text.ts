import type { ProgramLog } from "@/lib/findings/lines/program-log";
import type { SignId } from "@/lib/findings/subjects";

/** The words of a program's log. */
export type ProgramText = ProgramLog<SignId>;
