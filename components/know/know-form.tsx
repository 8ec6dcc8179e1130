import type { DragEvent, ReactNode } from "react";
import { type BoxSize, know } from "./hooks";
import { KnowField, type FieldHandlers } from "./know-field";
import { LinesBox, LinesLinks, type LinesHandlers } from "./lines-box";

interface Props {
  readonly size: BoxSize;
  readonly hasLines: boolean;
  readonly field?: FieldHandlers;
  readonly lines?: LinesHandlers;
  /** What the reader knows already. */
  readonly known?: ReactNode;
  readonly suggestions?: ReactNode;
  /** What the text says where nothing can be suggested. */
  readonly note?: ReactNode;
  /** What the lines say. */
  readonly children?: ReactNode;
}

/** The box: the field, what it may mean, what one knows, lines and files. */
export function KnowForm({ size, hasLines, field, lines, known, suggestions, note, children }: Props) {
  return (
    <div className="know-form" {...(lines && dropping(lines.onFiles))}>
      <KnowField handlers={field}>{suggestions}</KnowField>
      {/* Below the field, which so stays where it is when something is added. */}
      {known}
      <div id={know.note} role="status">
        {note}
      </div>
      <p id={know.hint} className="soft small">
        An event number, a message, a setting, what you tried. Or <LinesLinks isShown={hasLines} handlers={lines} />.
        {size !== "small" && " Read here, sent nowhere."}
      </p>
      {hasLines && <LinesBox handlers={lines} />}
      <p id={know.said} className="unseen" role="status" />
      {children}
    </div>
  );
}

const dropping = (onFiles: (files: FileList) => void) => ({
  onDragOver: (event: DragEvent) => event.preventDefault(),
  onDrop: (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    onFiles(event.dataTransfer.files);
  },
});
