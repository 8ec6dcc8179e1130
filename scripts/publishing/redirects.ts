import { disconnectCodes } from "@/content/codes/disconnect";
import { otherAddresses } from "@/content/other-addresses";
import { retired } from "@/content/retired";
import { hex } from "@/lib/codes/hex";
import { presentAnswer, presentCause, type Retired } from "@/lib/diagnosis/address/retired";
import { unsure } from "@/lib/diagnosis/model";
import { routes } from "@/lib/routes";

/** An address at which no page of ours stands, and that of the page which a reader gets instead. Both are paths of the tables. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What decides which addresses lead on. */
interface Moved {
  readonly retired: Retired;
  readonly codes: readonly { readonly number: number }[];
  readonly otherAddresses: Readonly<Record<string, string>>;
}

/** The page of a question today; that of the first question where none took its place. */
function pageOfQuestion(retired: Retired, question: string): string {
  const present = presentAnswer(retired, question, unsure);
  return typeof present === "object" ? routes.question(present.question) : routes.diagnose;
}

function pageOfCause(retired: Retired, cause: string): string {
  const present = presentCause(retired, cause);
  return present ? routes.cause(present) : routes.causes;
}

export const redirectsOf = ({ retired, codes, otherAddresses }: Moved): Redirect[] => [
  // The dialog and event 1026 may show the decimal number.
  ...codes.map(({ number }) => ({ from: routes.code(String(number)), to: routes.code(hex(number)) })),
  ...Object.keys(retired.causes).map((cause) => ({ from: routes.cause(cause), to: pageOfCause(retired, cause) })),
  ...Object.keys(retired.questions).map((question) => ({ from: routes.question(question), to: pageOfQuestion(retired, question) })),
  ...Object.entries(otherAddresses).map(([from, to]) => ({ from, to })),
];

/**
 * Every address of the site that leads on to another, for ever. The build writes a small page at each, which works on any
 * server and from a disk; a server that is told them may answer 308 (or 301) instead.
 */
export const redirects: readonly Redirect[] = redirectsOf({ retired, codes: disconnectCodes, otherAddresses });
