import type { MDXComponents } from "mdx/types";
import type { ReactNode } from "react";
import { Note, Warning } from "@/components/callout";
import { ChangeBlock, UndoBlock } from "@/components/command/change-block";
import { CommandBlock } from "@/components/command/command-block";
import { PowerShellNote } from "@/components/command/powershell-note";
import { GradeMark } from "@/components/grade-mark";
import { type ChangeId, changes } from "@/content/changes";
import { publisherNames } from "@/content/source";
import { type SourceKey, sources } from "@/content/sources";
import type { Grade as GradeName } from "@/lib/articles/grade";
import type { Change as ChangeData } from "@/lib/changes/change";
import { changeCommands } from "@/lib/changes/change-commands";
import { type Fence, readFences } from "@/lib/commands/fence";
import { routes } from "@/lib/routes";
import { sourced } from "./samples";

/** What may stand in an article besides Markdown. */
export const articleComponents: MDXComponents = {
  Fences,
  PowerShellNote,
  Grade,
  Warning,
  Note,
  Change,
  Undo,
  h3: heading("h3"),
  table: Table,
};

/** A heading that is a link to itself, so that its name stays its own. `before` is what the page itself adds to the section above. */
export function heading(Level: "h2" | "h3", before: Readonly<Record<string, ReactNode>> = {}) {
  return function Heading({ id, children }: { readonly id?: string; readonly children?: ReactNode }) {
    return (
      <>
        {id && before[id]}
        <Level id={id}>
          <a href={`#${id}`}>{children}</a>
        </Level>
      </>
    );
  };
}

/** A wide table scrolls by itself, for the keyboard too. */
function Table({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="table-scroll" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

function Fences({ json }: { readonly json: string }) {
  const read = readFences(JSON.parse(json) as Fence[]);
  if ("problems" in read) throw new Error(`A command cannot be read: ${JSON.stringify(read.problems)}. In: ${json}`);
  const { command } = read;
  return <CommandBlock command={{ ...command, samples: sourced(command.samples, (key) => `#source-${key}`) }} />;
}

function Grade({ is, by }: { readonly is: GradeName; readonly by?: string }) {
  const first = by?.split(/\s+/)[0] as SourceKey | undefined;
  if (first === undefined) return <GradeMark grade={is} />;
  return <GradeMark grade={is} by={publisherNames[sources[first].publisher]} href={`#source-${first}`} />;
}

const commandsOf = (id: ChangeId) => ({ change: changes[id] as ChangeData, commands: changeCommands(id, changes[id]) });

function Change({ id }: { readonly id: ChangeId }) {
  return <ChangeBlock {...commandsOf(id)} fileHref={routes.regFile} />;
}

function Undo({ of }: { readonly of: ChangeId }) {
  return <UndoBlock {...commandsOf(of)} />;
}
