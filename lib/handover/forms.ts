import type { TicketDocument } from "./document";
import { html } from "./forms/html";
import { jiraWiki } from "./forms/jira";
import { markdown } from "./forms/markdown";
import { plainText } from "./forms/plain";

/** A form in which a ticket takes its text. */
export interface Form {
  readonly name: string;
  /** Where it fits. */
  readonly fits: string;
  /** What is put on the clipboard as text. */
  readonly text: (document: TicketDocument) => string;
  /** What is put there beside it for a field that takes formatted text. */
  readonly markup?: (document: TicketDocument) => string;
}

/** All forms. The first is the one that fits nearly everywhere: a plain field takes its text, any other its markup. */
export const forms = {
  rich: { name: "Formatted", fits: "mail, chat and most tickets; a plain field takes plain text", text: plainText, markup: html },
  plain: { name: "Plain text", fits: "every field", text: plainText },
  markdown: { name: "Markdown", fits: "GitHub, GitLab, Azure DevOps", text: markdown },
  jira: { name: "Jira wiki", fits: "Jira and Confluence on your own servers", text: jiraWiki },
} as const satisfies Readonly<Record<string, Form>>;

export type FormId = keyof typeof forms;
export const formIds = Object.keys(forms) as FormId[];
export const isForm = (text: string | null): text is FormId => text !== null && Object.hasOwn(forms, text);
