import { createHash } from "node:crypto";
import { stateText } from "@/lib/diagnosis/address/grammar";
import type { Dropped } from "@/lib/diagnosis/address/dropped";
import { parse } from "@/lib/diagnosis/address/read";
import { format } from "@/lib/diagnosis/address/write";
import { saysNothing } from "@/lib/diagnosis/model";
import { earlierAnswers } from "@/lib/guide/earlier-answers";
import type { ResultGuide } from "@/lib/guide/guide";
import { Trouble } from "../running/trouble";
import type { KnownCase } from "./score-case";

/** A case out of a closed ticket, as the fixtures write it down. */
export interface TicketCase extends KnownCase {
  readonly title: string;
  readonly facts: string;
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

export interface ReadCase {
  readonly found: TicketCase;
  readonly dropped: readonly Dropped[];
}

const howToGetOne = 'Choose "It worked" on the result or in the article, and give the address of the page that comes then, in quotes.';

/** The parts of a pasted address that may hold a state; a text without "#" or "?" is taken for the fragment itself. */
function partsOfAddress(pasted: string) {
  const [, search = "", hash = ""] = /^[^?#]*(\?[^#]*)?(#[^]*)?$/.exec(pasted) ?? [];
  return search === "" && hash === "" ? { search, hash: `#${pasted}` } : { search, hash };
}

/** The case that an address tells of. Throws a `Trouble` where it tells none: nothing was mended, or nothing answered. */
export function caseOfAddress(guide: ResultGuide, pasted: string): ReadCase {
  const { state, dropped } = parse(stateText(partsOfAddress(pasted.trim())), guide, guide.retired);
  const { fixed, tried } = state;
  if (fixed === undefined)
    throw new Trouble(
      `The address says nothing of what helped: expected fixed=<cause> in it, found ${format(state) || "no state"}. ${howToGetOne}`,
    );
  const given = earlierAnswers(guide, state).filter(({ question }) => !state.answers[question]!.every(saysNothing));
  if (given.length === 0)
    throw new Trouble(
      `The address holds no answers, so it teaches nothing: expected some beside fixed=${fixed}, found none. ${howToGetOne}`,
    );
  const before = tried.map((cause) => `The fix of "${guide.causes[cause]!.name}" was tried before and did not help.`);
  const said = given.map(({ name, answer }) => `${name}: ${answer}.`);
  return {
    dropped,
    found: {
      id: `ticket-${fixed}-${createHash("sha256").update(format(state)).digest("hex").slice(0, 6)}`,
      title: guide.causes[fixed]!.title,
      facts: [...said, ...before].join(" "),
      rightPages: [fixed],
      answers: Object.fromEntries(
        given.map(({ question }) => {
          const [first, ...others] = state.answers[question]!;
          return [question, others.length === 0 ? first! : [first!, ...others]];
        }),
      ),
      unsaid: [],
    },
  };
}
