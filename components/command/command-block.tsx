import type { ReactNode } from "react";
import { type Command, type CommandForm, placeWords, shells } from "@/lib/commands/command";
import { splitPlaceholders } from "@/lib/commands/placeholder-names";
import { promptOnly } from "@/lib/commands/prompt-only";
import { CommandFoot } from "./command-foot";
import { Code } from "./code";
import { EffectSign } from "./effect-sign";
import * as hook from "./hooks";
import { SampleOutput } from "./sample-output";
import { Signs, type Steps } from "./signs";

interface Props {
  readonly command: Command;
  readonly label?: string | undefined;
  /** What to do after each thing that it can print. */
  readonly steps?: Steps | undefined;
  /** Whether the samples of its output are unfolded. */
  readonly open?: boolean;
  /** What it needs before and after stands right above and below it. */
  readonly amidItsParts?: boolean;
  /** One line: the code and what it prints are folded, and can be copied all the same. What to do then is not. */
  readonly brief?: boolean;
}

/** Everything but the code is read before copying: what it does, where it runs, with which rights, and whom it hurts. */
export function CommandBlock({ command, label, steps, open, amidItsParts, brief = command.facts.brief }: Props) {
  const { facts, forms } = command;
  const signs = facts.good && <Signs good={facts.good} bad={facts.bad} steps={steps} />;
  return (
    <figure className={hook.block} id={facts.id}>
      <figcaption className="command-head">
        {label && <b>{label}</b>}
        <EffectSign effect={facts.effect} affects={facts.affects} />
        <span className={hook.place}>{placeWords(facts)}</span>
        {facts.before && !amidItsParts && facts.effect !== "read-only" && <a href={`#${facts.before}`}>{hook.leadsTo.before}</a>}
      </figcaption>
      {facts.mind && <p className="form-note">{facts.mind}</p>}
      <Tools facts={facts} forms={forms} hasLink={!brief} />
      {brief ? (
        <details className={hook.brief}>
          <summary>
            Show the command{facts.good && !steps && " and what it prints"} ({linesOf(forms[0]!)})
          </summary>
          <Body command={command} signs={!steps && signs} open={open} amidItsParts={amidItsParts} />
        </details>
      ) : (
        <Body command={command} signs={signs} open={open} amidItsParts={amidItsParts} />
      )}
      {brief && steps && signs}
    </figure>
  );
}

function Body({ command: { facts, forms, samples }, signs, open, amidItsParts }: Omit<Props, "steps"> & { readonly signs: ReactNode }) {
  return (
    <>
      {forms.map((form) => (
        <Form key={nameOf(form)} form={form} />
      ))}
      {signs}
      <SampleOutput samples={samples} open={open} />
      {facts.effect !== "read-only" && <CommandFoot facts={facts} hasLinks={!amidItsParts} />}
    </>
  );
}

/** From here on code shows its first lines; the script of the page puts a button for the rest over it. */
const longFrom = 13;
/** Up to here code is wrapped on a narrow window. */
const few = 4;
const lineCount = ({ code }: CommandForm) => code.split("\n").length;
function lengthOf(form: CommandForm): string {
  if (form.shell === "gui") return "";
  const lines = lineCount(form);
  return lines <= few ? " few" : lines >= longFrom ? ` ${hook.long}` : "";
}
const linesOf = (form: CommandForm) => (lineCount(form) === 1 ? "1 line" : `${lineCount(form)} lines`);

const nameOf = ({ shell, title }: CommandForm) => title ?? shells[shell];
const hasWords = ({ code }: CommandForm) => splitPlaceholders(code).some(({ placeholder }) => placeholder);

/** The shell, and what one can do with the command. Buttons wait unseen for the script; their place is kept, so that nothing moves. */
function Tools({ facts, forms, hasLink }: Pick<Command, "facts" | "forms"> & { readonly hasLink: boolean }) {
  return (
    <div className={hook.tools}>
      {forms.length === 1 ? (
        <span className="form-name">{nameOf(forms[0]!)}</span>
      ) : (
        <span className={hook.tabs} role="tablist" aria-label="Shell">
          {forms.map((form) => (
            <button key={nameOf(form)} type="button" role="tab">
              {nameOf(form)}
            </button>
          ))}
        </span>
      )}
      {forms.some(hasWords) && (
        <button type="button" className={hook.fillOpen} aria-expanded="false">
          Fill in
        </button>
      )}
      {facts.id && hasLink && (
        <button type="button" className={hook.copyLink}>
          Link
        </button>
      )}
      {forms.some(({ shell, paste }) => shell !== "gui" || paste) && (
        <button type="button" className={hook.copy}>
          Copy
        </button>
      )}
    </div>
  );
}

function Form({ form }: { readonly form: CommandForm }) {
  const { shell, code, paste } = form;
  return (
    <div className={`${hook.form}${lengthOf(form)}`} data-shell={nameOf(form)} data-language={shell}>
      {shell === "cmd" && promptOnly(code) && <p className="form-note">For a Command Prompt window, not for a .cmd or .bat file.</p>}
      {shell === "gui" ? (
        <ol className="form-steps">
          {code.split("\n").map((step) => (
            <li key={step}>{step.replace(/^\d+[.)]\s*/, "")}</li>
          ))}
        </ol>
      ) : (
        <pre tabIndex={0}>
          <Code code={code} shell={shell} />
        </pre>
      )}
      {paste && (
        <pre tabIndex={0}>
          <code>{paste}</code>
        </pre>
      )}
    </div>
  );
}
