import { furtherCases } from "@/tests/fixtures/further-cases";
import { further, held } from "./scoring/cases";
import { casesTable, countsTable, totalsTable } from "./scoring/tables";

/** `npm run score`: how often the reported cases find their page, by both walks. docs/routing.md says how to read it. */
const sets = [held(), further()];
const unasked = sets.flatMap(({ cases }) => cases.flatMap((one) => one.unasked));
const kinds = furtherCases.flatMap(({ unsaid }) => unsaid.map(({ kind }) => kind));

for (const set of sets) console.log(`Cases: ${set.name}\n\n${casesTable(set)}\n`);
console.log(`Facts that the flow never asks for\n\n${countsTable("question", unasked)}\n`);
console.log(`Facts of the further cases that no answer takes\n\n${countsTable("about", kinds)}\n`);
console.log(`Together\n\n${totalsTable(sets)}`);
