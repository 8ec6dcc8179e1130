import { CommandBlock } from "@/components/command/command-block";
import { PowerShellNote } from "@/components/command/powershell-note";
import { sourced } from "@/app/_joining/samples";
import { cannotRun } from "@/content/cannot-run";
import { checks } from "@/content/checks";
import type { HowToFindOut as Check } from "@/content/question";
import type { QuestionId } from "@/content/questions";
import { sources } from "@/content/sources";
import { commandFacts, type Place } from "@/lib/commands/command";
import { routes } from "@/lib/routes";

/** Samples of so many lines in all are shown at once. */
const shortSamples = 12;

/** The answers that say that the command cannot run there, as an address has them: "host-kind=not-windows,old-windows". */
function unless(place: Place): string | undefined {
  const ruled: Readonly<Record<string, readonly string[]>> = place in cannotRun ? cannotRun[place as keyof typeof cannotRun] : {};
  const pairs = Object.entries(ruled).map(([question, answers]) => `${question}=${answers.join(",")}`);
  return pairs.length > 0 ? pairs.join("&") : undefined;
}

/** Where to look, or what to run, to answer a question. */
export function HowToFindOut({ question }: { readonly question: QuestionId }) {
  const { steps, commands = [], reach }: Check = checks[question];
  return (
    <section className="mt-5 how-to-find-out" aria-labelledby="how">
      <h2 id="how" className="mb-2">
        How to find out
      </h2>
      <div className="prose">
        {reach === "host" && (
          <p className="small soft">
            You need a console or a remote shell on the host, as administrator. <a href={routes.collect}>One read-only script</a> asks all
            of this at once.
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
        {commands.some(({ forms }) => forms.some(({ shell }) => shell === "powershell")) && <PowerShellNote />}
        {commands.map(({ facts, forms, samples }) => (
          <div key={forms[0]!.code} data-unless={unless(facts.where)}>
            <CommandBlock
              command={{ facts: commandFacts.parse(facts), forms, samples: sourced(samples, (key) => sources[key].url) }}
              open={samples && samples.flatMap(({ text }) => text.split("\n")).length <= shortSamples}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
