import type { Background, CauseFacts, Cell, Evidence, Flow } from "@/lib/diagnosis/model";

/*
 * Each `@ts-expect-error` shows a slip in the content that does not compile. Where one compiled, the comment itself
 * would be an error. types.test.ts compiles this file.
 */

type One = { leak: CauseFacts };
type Two = {
  a: { answers: { yes: string; no: string } };
  b: { answers: { more: string; less: string }; routing: true };
};

const fromA = { yes: "b", no: "result", unsure: "b" } as const;
const fromB = { more: "result", less: "result", unsure: "result" } as const;

const flows = [
  { start: "a", next: { a: fromA, b: fromB } } as const satisfies Flow<Two>,
  // @ts-expect-error a start that is no question
  { start: "c", next: { a: fromA, b: fromB } } as const satisfies Flow<Two>,
  // @ts-expect-error a start at the result
  { start: "result", next: { a: fromA, b: fromB } } as const satisfies Flow<Two>,
  // @ts-expect-error a question left out
  { start: "a", next: { a: fromA } } as const satisfies Flow<Two>,
  // @ts-expect-error a question too many
  { start: "a", next: { a: fromA, b: fromB, c: fromB } } as const satisfies Flow<Two>,
  // @ts-expect-error a mistyped next question
  { start: "a", next: { a: { yes: "bb", no: "result", unsure: "b" }, b: fromB } } as const satisfies Flow<Two>,
  // @ts-expect-error unsure left out
  { start: "a", next: { a: { yes: "b", no: "result" }, b: fromB } } as const satisfies Flow<Two>,
  // @ts-expect-error an answer left out
  { start: "a", next: { a: { yes: "b", unsure: "b" }, b: fromB } } as const satisfies Flow<Two>,
  // @ts-expect-error a mistyped answer beside all the right ones
  { start: "a", next: { a: { yes: "b", no: "result", unsure: "b", on: "b" }, b: fromB } } as const satisfies Flow<Two>,
];

const tables = [
  { leak: { a: { yes: "rare", no: { level: "always", because: "book" } } } } as const satisfies Evidence<One, Two, "book">,
  { leak: {} } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a cause left out
  {} as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a cause too many
  { leak: {}, leek: {} } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a mistyped question
  { leak: { aa: { yes: "rare" } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a routing question
  { leak: { b: { more: "rare" } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a mistyped answer
  { leak: { a: { yess: "rare" } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error an answer of another question
  { leak: { a: { more: "rare" } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error evidence about unsure
  { leak: { a: { unsure: "rare" } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a level that does not exist
  { leak: { a: { yes: "sometimes" } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a strong level without because
  { leak: { a: { yes: "always" } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a strong level written out without because
  { leak: { a: { yes: { level: "never" } } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a because that is no source
  { leak: { a: { yes: { level: "often", because: "hearsay" } } } } as const satisfies Evidence<One, Two, "book">,
  // @ts-expect-error a cell with a key too many
  { leak: { a: { yes: { level: "often", because: "book", note: "" } } } } as const satisfies Evidence<One, Two, "book">,
];

const backgrounds = [
  { a: { yes: "rare" } } as const satisfies Background<Two, "book">,
  // @ts-expect-error a mistyped answer
  { a: { yess: "rare" } } as const satisfies Background<Two, "book">,
  // @ts-expect-error a routing question
  { b: { more: "rare" } } as const satisfies Background<Two, "book">,
];

const cells: Cell<"book">[] = [
  "rare",
  "some",
  { level: "rare", because: "book" },
  // @ts-expect-error a strong level without because
  "often",
];

const facts = [
  { prior: 1, fixWorks: 0.5, minutes: 1, cost: 1, risk: "low", family: "f" } as const satisfies CauseFacts,
  // @ts-expect-error a risk that does not exist
  { prior: 1, fixWorks: 0.5, minutes: 1, cost: 1, risk: "some", family: "f" } as const satisfies CauseFacts,
  // @ts-expect-error a cause without a family
  { prior: 1, fixWorks: 0.5, minutes: 1, cost: 1, risk: "low" } as const satisfies CauseFacts,
];

/** Each list begins with what is right. */
export const slips = { flows, tables, backgrounds, cells, facts };
