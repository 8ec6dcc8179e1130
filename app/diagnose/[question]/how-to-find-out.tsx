import { CommandBlock } from "@/components/command/command-block";
import { PowerShellNote } from "@/components/command/powershell-note";
import { sourced } from "@/app/_joining/samples";
import { cannotRun } from "@/content/cannot-run";
import { checks } from "@/content/checks";
import type { HowToFindOut as Check } from "@/content/question";
import type { QuestionId } from "@/content/questions";
import { sources } from "@/content/sources";
import { commandFacts, type Place } from "@/lib/commands/command";
import { formsOf } from "@/lib/commands/event-viewer";
import { routes } from "@/lib/routes";

/** Samples of so many lines in all are shown at once. */
const shortSamples = 12;

/** By answer, as an address has it ("host-kind=not-windows"): what a script says in place of a command of that place. */
function unless(place: Place): (readonly [answer: string, said: string])[] {
  const ruled: Readonly<Record<string, Readonly<Record<string, string>>>> =
    place in cannotRun ? cannotRun[place as keyof typeof cannotRun] : {};
  return Object.entries(ruled).flatMap(([question, said]) =>
    Object.entries(said).map(([answer, line]) => [`${question}=${answer}`, line] as const),
  );
}

interface Props {
  readonly question: QuestionId;
  /** Whether it stands above the answers that it gives, or below them. */
  readonly place: "above" | "below";
}

/** Where to look, or what to run, to answer a question. */
export function HowToFindOut({ question, place }: Props) {
  const { steps, commands = [], reach }: Check = checks[question];
  return (
    <section className={`mt-5 how-to-find-out how-${place}`} aria-labelledby="how">
      <h2 id="how" className="mb-2">
        How to find out
      </h2>
      <div className="prose">
        {reach === "host" && (
          <p className="small soft">
            You need a console or a remote shell on the host, as administrator.{" "}
            <span data-with-commands="">
              <a href={routes.collect}>One read-only script</a> asks all of this at once.
            </span>
          </p>
        )}
        {steps.length === 1 && <p>{steps[0]}</p>}
        {steps.length > 1 && (
          <ol>
            {steps.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        )}
        {commands.some(({ forms }) => forms.some(({ shell }) => shell === "powershell")) && (
          <div data-with-commands="">
            <PowerShellNote />
          </div>
        )}
        {commands.map(({ facts, forms, events, samples }) => (
          <div key={forms[0]!.code} data-place={facts.where}>
            {unless(facts.where).map(([answer, said]) => (
              <p key={answer} className="soft" data-unless={answer} hidden>
                {said}
              </p>
            ))}
            <div data-runs="">
              <CommandBlock
                command={{
                  facts: commandFacts.parse(facts),
                  forms: formsOf({ forms, events }),
                  samples: sourced(samples, (key) => sources[key].url),
                }}
                open={samples && samples.flatMap(({ text }) => text.split("\n")).length <= shortSamples}
              />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
