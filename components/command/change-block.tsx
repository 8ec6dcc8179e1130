import { type Change, asksForService, countsAgain, takesEffect } from "@/lib/changes/change";
import type { ChangeCommands } from "@/lib/changes/change-commands";
import { sets } from "@/lib/changes/words";
import { CommandBlock } from "./command-block";
import * as hook from "./hooks";
import { UndoFold } from "./undo-fold";

interface Props {
  readonly change: Change;
  readonly commands: ChangeCommands;
  /** The address of a .reg file by its name. */
  readonly fileHref: (name: string) => string;
  /** Where it says how to restart Remote Desktop Services. */
  readonly restartHref: string;
}

/** A change of settings, whole: what to mind, the note of what was there, the change, the proof, the way back, what it is for. */
export function ChangeBlock({ change, commands, fileHref, restartHref }: Props) {
  const { title, why, mind, lasting, timed } = change;
  const { before, apply, proof, undo, undoProof, regFile, undoRegFile } = commands;
  return (
    <div className={hook.change} {...{ [hook.minutes]: timed?.minutes }}>
      <p>
        <b>{title}:</b> <code>{sets(change).join(", ")}</code>. {mind} {lasting}
      </p>
      {timed && (
        <div className="callout callout-warning" role="note" aria-label="Only as a test">
          <p className="callout-title">
            Only as a test of {timed.minutes} minutes. {timed.risk}
          </p>
          <p>
            Put it back as soon as you have tried once, whatever the result: <a href={`#${undo.facts.id}`}>undo it</a>.
          </p>
        </div>
      )}
      <CommandBlock command={before} label="A. Save it" brief />
      <CommandBlock command={apply} label="B. Change it" amidItsParts />
      <p className="small">
        A prints what it saved. Run B as it is: when it is done, PowerShell prints nothing. If it prints something, do what it says.
      </p>
      <CommandBlock command={proof} label="C. Prove it" brief />
      <p className="small">
        The new value counts {takesEffect[change.takesEffect]}.
        {asksForService(change) && (
          <>
            {" "}
            <a href={restartHref}>How to restart it</a>.
          </>
        )}
      </p>
      <UndoFold effect={undo.facts.effect}>
        <p>
          It shows what A saved, puts it back and deletes the note. Undo the last change first. The old value counts{" "}
          {countsAgain[change.takesEffect]}.{change.counterTest && ` ${change.counterTest}`}
        </p>
        <CommandBlock command={undo} />
        <p id={undoProof.facts.id}>
          Then <a href={`#${proof.facts.id}`}>prove it</a> again. Good: {undoProof.facts.good}. Bad: {undoProof.facts.bad}.
        </p>
      </UndoFold>
      <p className="small">
        {why} Instead of B, after A, as a file for regedit:{" "}
        <a href={fileHref(regFile.name)} download>
          {regFile.name}
        </a>
        .
        {undoRegFile && (
          <>
            {" "}
            Its own way back sets what Windows has by default, not what A saved:{" "}
            <a href={fileHref(undoRegFile.name)} download>
              {undoRegFile.name}
            </a>
            .
          </>
        )}
      </p>
    </div>
  );
}
