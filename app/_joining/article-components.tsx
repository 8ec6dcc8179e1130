import type { MDXComponents } from "mdx/types";
import { Children, type ReactElement, type ReactNode } from "react";
import { Note, Warning } from "@/components/callout";
import { ChangeBlock } from "@/components/command/change-block";
import { CommandBlock } from "@/components/command/command-block";
import { UndoFold } from "@/components/command/undo-fold";
import { Fold, FoldTitle, MostOften } from "@/components/fold";
import { PowerShellNote } from "@/components/command/powershell-note";
import { GradeNote } from "@/components/grade-note";
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
  NextStep,
  PowerShellNote,
  Grade,
  Warning,
  Note,
  Change,
  MostOften,
  Fold,
  FoldTitle,
  h3: heading("h3"),
  table: Table,
};

/** A heading that is a link to itself, so that its name stays its own. */
export function heading(Level: "h2" | "h3") {
  return function Heading({ id, children }: { readonly id?: string; readonly children?: ReactNode }) {
    return (
      <Level id={id}>
        <a href={`#${id}`}>{children}</a>
      </Level>
    );
  };
}

/** What the page itself adds at the end of a section, by the id of its heading. */
export const sectionEnd = (added: Readonly<Record<string, ReactNode>> = {}) =>
  function SectionEnd({ of }: { readonly of: string }) {
    return added[of] ?? null;
  };

/** A wide table scrolls by itself, for the keyboard too. */
function Table({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="table-scroll" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

interface FencesProps {
  readonly json: string;
  readonly takesBack?: string;
  readonly label?: string;
  /** Each a <NextStep>: the plugin that writes both puts nothing else there. */
  readonly children?: ReactNode;
}

function Fences({ json, takesBack, label, children }: FencesProps) {
  const read = readFences(JSON.parse(json) as Fence[]);
  if ("problems" in read) throw new Error(`A command cannot be read: ${JSON.stringify(read.problems)}. In: ${json}`);
  const { command } = read;
  const all = Children.toArray(children) as ReactElement<NextStepProps>[];
  const after = (sign: NextStepProps["of"]) => all.filter(({ props }) => props.of === sign);
  const block = (
    <CommandBlock
      command={{ ...command, samples: sourced(command.samples, (key) => `#source-${key}`) }}
      label={label}
      steps={all.length === 0 ? undefined : { good: after("good"), bad: after("bad"), other: after("other") }}
    />
  );
  return takesBack === undefined ? block : <UndoFold effect={command.facts.effect}>{block}</UndoFold>;
}

interface NextStepProps {
  /** The sign of the command after which one does this; "other" holds a list of what it prints besides. */
  readonly of: "good" | "bad" | "other";
  readonly children?: ReactNode;
}

function NextStep({ children }: NextStepProps) {
  return children;
}

function Grade({ is, by = "" }: { readonly is: GradeName; readonly by?: string }) {
  const keys = by.split(/\s+/).filter((key) => key !== "") as SourceKey[];
  return <GradeNote grade={is} by={keys[0] && publisherNames[sources[keys[0]].publisher]} keys={keys} />;
}

function Change({ id }: { readonly id: ChangeId }) {
  return (
    <ChangeBlock
      change={changes[id] as ChangeData}
      commands={changeCommands(id, changes[id])}
      fileHref={routes.regFile}
      restartHref={`${routes.cause("hung-service")}#restart-remote-desktop-services`}
    />
  );
}
