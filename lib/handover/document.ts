/*
 * A text for a ticket as a structure. Each form that it is pasted in is made from this one; none is made from another.
 * Words are plain text: what they hold never becomes markup, whoever typed them.
 */

/** Words that lead somewhere. The address is whole: http, https, or the file of a copy on a disk. */
export interface Link {
  readonly text: string;
  readonly address: string;
}

export type Words = string | Link;

export interface Item {
  /** What the item tells of; a colon follows it. */
  readonly name?: string;
  readonly words: readonly Words[];
  /** Items below it, which have none themselves. */
  readonly below?: readonly Omit<Item, "below">[];
}

export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly words: readonly Words[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly Item[] }
  /** A command as it is typed, lines and all. It is the guide's own: nobody types into it. */
  | { readonly kind: "code"; readonly text: string };

export type TicketDocument = readonly Block[];

/** What stands in a text for a pen where somebody writes. */
export const blank = "____";

/** What stands in a text where nobody wrote: nobody may take it for a fact, and there is room for one. */
export const notFilledIn = `${blank} (not filled in)`;

/**
 * Typed text as one line: without the characters that no form shows, or that turn round what follows. What separates
 * lines or columns becomes a space.
 */
export const oneLine = (typed: string): string =>
  typed
    .replace(/[\p{Z}\s]+/gu, " ")
    .replace(/[\p{C}\u{115F}\u{1160}\u{3164}]/gu, "")
    .trim();

/** Typed text as its lines, each as `oneLine` has it, without those that are empty. */
export const linesOf = (typed: string): string[] =>
  typed
    .split(/[\n\r\u{85}\u{2028}\u{2029}]/u)
    .map(oneLine)
    .filter((line) => line !== "");

export const isLink = (words: Words): words is Link => typeof words !== "string";

/** An address that no form reads as more than an address: what could end it there is escaped as addresses escape. */
export const safeAddress = (address: string): string =>
  address.replace(/[\s\\<>()[\]{}|"'`^!*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
