/** A piece of code with the shell that it is written for; a way through menus has its name for the shell. */
export interface RecordedCode {
  readonly shell: string;
  readonly code: string;
}

/** What a record of one change says: to be filed before it, and to be read by whoever has to take it back. */
export interface ChangeRecord {
  readonly what: string;
  /** Sentences. */
  readonly why: string;
  /** The name or address of the machine; undefined where the reader has not filled it in. */
  readonly host: string | undefined;
  /** "on the host, as administrator". */
  readonly where: string;
  /** What it does, and whom it touches: "restarts a service, disconnects everyone". */
  readonly effect: string;
  /** How long all of it takes; undefined where nobody says. */
  readonly minutes: number | undefined;
  readonly command: RecordedCode;
  /** What shows the state before, what proves the change, what takes it back: code, or a sentence. */
  readonly before: RecordedCode | string;
  readonly proof: RecordedCode | string;
  /** What the proof shows when all is well. */
  readonly good: string | undefined;
  readonly undo: RecordedCode | string;
  /** The whole address of the command in the guide, or its place in any copy. */
  readonly link: string;
  readonly date: Date;
}

const indented = (code: string) =>
  code
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");

const part = (name: string, content: RecordedCode | string) =>
  typeof content === "string" ? `${name}: ${content}` : `${name} (${content.shell}):\n${indented(content.code)}`;

/** "2026-11-25 22:40 UTC" */
const inUtc = (date: Date) => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** The record as plain text, code indented, so that it stays readable in any ticket. */
export function changeRecord(record: ChangeRecord): string {
  const { what, why, host, where, effect, minutes, command, before, proof, good, undo, link, date } = record;
  return [
    [
      `Change: ${what}`,
      `Date: ${inUtc(date)}`,
      `Machine: ${host ?? "____"} (${where})`,
      `Why: ${why}`,
      `Effect: ${effect}`,
      ...(minutes === undefined ? [] : [`Time: about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`]),
      `Guide: ${link}`,
    ].join("\n"),
    part("State before", before),
    part("Command", command),
    [part("Proof", proof), ...(good === undefined ? [] : [`Good: ${good}`])].join("\n"),
    part("Undo", undo),
  ].join("\n\n");
}
