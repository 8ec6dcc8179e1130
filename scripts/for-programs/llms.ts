/** A page that is there as Markdown. */
export interface ListedPage {
  /** The address of the page, as "/fix/fips/". */
  readonly page: string;
  readonly title: string;
  readonly description: string;
}

/** Below these addresses lie pages of one kind; all others are of the guide as a whole. */
const kinds = /^\/(fix|diagnose|codes)\/./;
const kindOf = (page: string) => kinds.exec(page)?.[1];

const data = [
  { file: "causes", says: "every cause with its sign, page, events, risk, minutes and what its fix needs" },
  { file: "model", says: "questions, the flow, and which answer speaks for which cause" },
  { file: "codes", says: "the codes of the dialog and those beside them" },
  { file: "changes", says: "every change of the registry with backup, proof and undo" },
];

/** The list of all pages for programs that read, as llmstxt.org asks for it. `url` is where the site is published, where that is known. */
export function llmsText(name: string, pages: readonly ListedPage[], url: string | undefined): string {
  const address = (path: string) => `${url ?? "."}${path}`;
  const short = (title: string) => title.replace(` · ${name}`, "");
  const list = (kind: string | undefined) =>
    pages
      .filter(({ page }) => kindOf(page) === kind)
      .map(({ page, title, description }) => `- [${short(title)}](${address(`${page}index.md`)}): ${description}`);
  const parts = [
    { name: "Guide", lines: list(undefined) },
    { name: "Causes, each with check, fix, proof and undo", lines: list("fix") },
    { name: "Questions", lines: list("diagnose") },
    {
      name: "Data",
      lines: data.map(({ file, says }) => {
        const schema = `[its schema](${address(`/api/${file}.schema.json`)})`;
        return `- [${file}.json](${address(`/api/${file}.json`)}): ${says}; ${schema}`;
      }),
    },
    // What a reader of this list may leave out.
    { name: "Optional", lines: list("codes") },
  ];
  return `${[
    `# ${name}`,
    "",
    "> What Remote Desktop error 0x904 with extended error 0x7 means, which of its causes is behind it, and how to fix each without making things worse. Every claim has a grade and a source.",
    "",
    "Never run a command that changes something without the check before it and the undo beside it: both stand in the same article. The text beside a command says where it runs, what it does, and whom it disconnects.",
    ...parts.flatMap(({ name: part, lines }) => ["", `## ${part}`, "", ...lines]),
  ].join("\n")}\n`;
}
