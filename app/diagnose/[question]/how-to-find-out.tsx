import { CommandBlock } from "@/components/command/command-block";
import { PowerShellNote } from "@/components/command/powershell-note";
import { sourced } from "@/app/_joining/samples";
import { checks } from "@/content/checks";
import type { HowToFindOut as Check } from "@/content/question";
import type { QuestionId } from "@/content/questions";
import { sources } from "@/content/sources";
import { commandFacts } from "@/lib/commands/command";
import { routes } from "@/lib/routes";

/** Samples of so many lines in all are shown at once. */
const shortSamples = 12;

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
          <CommandBlock
            key={forms[0]!.code}
            command={{ facts: commandFacts.parse(facts), forms, samples: sourced(samples, (key) => sources[key].url) }}
            open={samples && samples.flatMap(({ text }) => text.split("\n")).length <= shortSamples}
          />
        ))}
      </div>
    </section>
  );
}
