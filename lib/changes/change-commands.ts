import { type Command, commandFacts, type CommandForm, type CommandSource } from "../commands/command";
import { type Change, needsElevation, type Policy } from "./change";
import { cmdApply, cmdProof } from "./cmd-forms";
import { cmdBefore, cmdUndo } from "./cmd-notes";
import { notes, notesPath } from "./notes";
import { powerShellApply, powerShellProof } from "./powershell-forms";
import { powerShellBefore, powerShellUndo } from "./powershell-notes";
import { regText } from "./reg-file";
import { regeditApply, regeditProof, regeditUndo } from "./regedit-form";
import { proofSigns, undoneSigns } from "./words";

/** A file to download; `regBytes` turns the text into what regedit reads. */
export interface RegFile {
  readonly name: string;
  readonly text: string;
}

/** Everything a page shows of a change. */
export interface ChangeCommands {
  /** Notes what is there now, in files. An earlier note is kept and shown with its date. */
  readonly before: Command;
  /** Makes the change, once a fresh note is there. Its id is the change's own. */
  readonly apply: Command;
  /** Shows the values. */
  readonly proof: Command;
  /**
   * Puts back what was noted, removes what was not there, and deletes the notes once all is as noted. Asks before it acts
   * on an old note or lowers a protection; of a test it never puts back the test's own data.
   */
  readonly undo: Command;
  /** Shows the same values after the undo, where the answer to the proof would be the wrong way round. */
  readonly undoProof: Command;
  readonly regFile: RegFile;
  /**
   * Sets what Windows has when nobody changed it. A file cannot know what was there before, so it is no true undo and
   * says so. Undefined where no page names that state, or where the change itself sets it.
   */
  readonly undoRegFile?: RegFile;
}

/** Throws what zod throws when the facts do not fit each other, which is a fault of this function. */
const command = (facts: CommandSource["facts"], forms: readonly CommandForm[]): Command => ({ facts: commandFacts.parse(facts), forms });

export function changeCommands(id: string, change: Change): ChangeCommands {
  const { where, title } = change;
  const elevated = needsElevation(change);
  const ids = { before: `${id}-before`, proof: `${id}-proof`, undo: `${id}-undo` };
  const proofForms: readonly CommandForm[] = [
    { shell: "powershell", code: powerShellProof(change) },
    { shell: "cmd", code: cmdProof(change) },
    regeditProof(change),
  ];
  const undoProof = `${id}-undo-proof`;
  const regFile = {
    name: `0x904-${id}.reg`,
    text: regText(change, ({ to }) => to, [
      `${title}.`,
      "Note the present state first: a .reg file keeps no copy of what it replaces.",
      ...change.values.flatMap(({ name, stronger = [] }) =>
        stronger.length === 0 ? [] : [`Not where ${name} is ${stronger.join(" or ")}: that protects more, and this lowers it.`],
      ),
    ]),
  };
  return {
    before: command({ id: ids.before, where, elevated, effect: "writes-note", file: notesPath(notes(id, change)) }, [
      { shell: "powershell", code: powerShellBefore(id, change) },
      { shell: "cmd", code: cmdBefore(id, change) },
    ]),
    apply: command({ id, where, elevated, effect: "changes-settings", ...ids }, [
      { shell: "powershell", code: powerShellApply(id, change) },
      { shell: "cmd", code: cmdApply(id, change) },
      { shell: "reg", code: regFile.text },
      regeditApply(change),
      ...policyForm(change, (policy) => `Choose ${policy.state}. Note first what is chosen there.`),
    ]),
    proof: command({ id: ids.proof, where, elevated: false, effect: "read-only", ...proofSigns(change) }, proofForms),
    undo: command({ id: ids.undo, where, elevated, effect: "changes-settings", before: ids.proof, proof: undoProof, undo: id }, [
      { shell: "powershell", code: powerShellUndo(id, change) },
      { shell: "cmd", code: cmdUndo(id, change) },
      regeditUndo(change),
      ...policyForm(change, () => "Choose again what was chosen before: mostly Not Configured."),
    ]),
    undoProof: command({ id: undoProof, where, elevated: false, effect: "read-only", ...undoneSigns(change) }, proofForms),
    regFile,
    ...usualFile(id, change),
  };
}

/** The way through the policy editor, which Windows Home has not. */
const policyForm = ({ policy }: Change, last: (policy: Policy) => string): CommandForm[] =>
  policy === undefined
    ? []
    : [
        {
          shell: "gui",
          title: "gpedit.msc",
          code: [
            "Press Windows+R, type gpedit.msc and press Enter.",
            `Go to ${policy.path}.`,
            `Open "${policy.setting}".`,
            last(policy),
          ].join("\n"),
        },
      ];

function usualFile(id: string, change: Change): { undoRegFile?: RegFile } {
  const usual = change.values.map((value) => value.usual);
  const known = usual.every((data) => data !== undefined);
  const differs = change.values.some(({ to, usual: data }) => JSON.stringify(to) !== JSON.stringify(data));
  if (!known || !differs) return {};
  return {
    undoRegFile: {
      name: `0x904-${id}-undo.reg`,
      text: regText(change, (value) => value.usual ?? "absent", [
        `Takes back: ${change.title}.`,
        "Sets what Windows has when nobody changed it, which may differ from what was there before.",
      ]),
    },
  };
}
