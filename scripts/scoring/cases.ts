import { guide } from "@/app/_joining/guide";
import { furtherCases } from "@/tests/fixtures/further-cases";
import { reportedCases } from "@/tests/fixtures/reported-cases";
import { type KnownCase, scoreCase } from "./score-case";
import type { Scored } from "./tables";

const scored = (name: string, cases: readonly KnownCase[]): Scored => ({ name, cases: cases.map((one) => scoreCase(guide, one)) });

/** The cases that the weights were set by. */
export const held = () => scored("held", reportedCases);

/** The cases that played no part when the weights were set. */
export const further = () => scored("further", furtherCases);
