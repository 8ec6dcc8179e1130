import type { CommandFacts } from "@/lib/commands/command";
import * as hook from "./hooks";

/** What belongs to a command that leaves something behind: the file, the proof, the way back, the record. */
export function CommandFoot({ facts, hasLinks }: { readonly facts: CommandFacts; readonly hasLinks: boolean }) {
  const { proof, undo } = facts;
  return (
    <p className="command-foot">
      {facts.file && (
        <span>
          Written to <code>{facts.file}</code>
        </span>
      )}
      {hasLinks && proof && proof !== facts.id && <a href={`#${proof}`}>{hook.leadsTo.proof}</a>}
      {hasLinks && undo && <a href={`#${undo}`}>{hook.leadsTo.undo}</a>}
      {facts["no-undo"] && <span className={hook.noUndo}>Undo: {facts["no-undo"]}</span>}
      {proof && (
        <button type="button" className={hook.copyRecord}>
          Copy as change record
        </button>
      )}
    </p>
  );
}
