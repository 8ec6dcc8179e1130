import { type Command, places, shells } from "@/lib/commands/command";
import { promptOnly } from "@/lib/commands/prompt-only";
import { Code } from "./code";
import { EffectSign } from "./effect-sign";
import { SampleOutput } from "./sample-output";

/** Everything but the code is read before copying: what it does, where it runs, with which rights, and whom it hurts. */
export function CommandBlock({ command, label, open }: { readonly command: Command; readonly label?: string; readonly open?: boolean }) {
  const { facts, forms } = command;
  return (
    <figure className="command" id={facts.id} data-forms={forms.length}>
      <figcaption className="command-head">
        {label && <b>{label}</b>}
        <EffectSign effect={facts.effect} affects={facts.affects} />
        <span>{places[facts.where]}</span>
        {facts.elevated && <span>as administrator</span>}
        <span className="command-tools">
          <button type="button" className="copy" hidden>
            Copy
          </button>
        </span>
      </figcaption>
      {forms.map(({ shell, code, title }) => {
        const name = title ?? shells[shell];
        return (
          <div key={name} className="form" data-shell={name} data-language={shell}>
            <p className="form-name">{name}</p>
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
          </div>
        );
      })}
      {facts.good && (
        <dl className="command-signs">
          <div>
            <dt>Good</dt>
            <dd>{facts.good}</dd>
          </div>
          <div>
            <dt>Bad</dt>
            <dd>{facts.bad}</dd>
          </div>
        </dl>
      )}
      <SampleOutput samples={command.samples} open={open} />
      {facts.effect !== "read-only" && (
        <p className="command-foot">
          {facts.file && (
            <span>
              Written to <code>{facts.file}</code>
            </span>
          )}
          {facts.before && <a href={`#${facts.before}`}>Look first</a>}
          {facts.proof && <a href={`#${facts.proof}`}>Prove it after</a>}
          {facts.undo && <a href={`#${facts.undo}`}>Take it back</a>}
          {facts["no-undo"] && <span>No undo: {facts["no-undo"]}</span>}
        </p>
      )}
    </figure>
  );
}
