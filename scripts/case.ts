import { guide } from "@/app/_joining/guide";
import { furtherCases } from "@/tests/fixtures/further-cases";
import { reportedCases } from "@/tests/fixtures/reported-cases";
import { runMain, Trouble } from "./running/trouble";
import { caseOfAddress } from "./scoring/case-of-address";
import { further } from "./scoring/cases";
import { scoreCase, type Told } from "./scoring/score-case";
import { totalsTable } from "./scoring/tables";
import { caseSource } from "./writing/case-source";

const place = ({ place, questions, verdict }: Told) => `place ${place} after ${questions} questions (${verdict})`;

/** `npm run case -- <address>`: the case of a closed ticket for the tests, and what it does to the score. Writes no file. */
await runMain(async () => {
  const pasted = process.argv[2];
  if (!pasted)
    throw new Trouble('Expected the address of a closed case, found none. Run npm run case -- "https://…/diagnose/result/#…&fixed=…".');
  const { found, dropped } = caseOfAddress(guide, pasted);
  const same = [...reportedCases, ...furtherCases].find(
    ({ answers, rightPages }) =>
      JSON.stringify([sorted(answers), rightPages]) === JSON.stringify([sorted(found.answers), found.rightPages]),
  );
  const scored = scoreCase(guide, found);
  const before = further();

  console.log(`${await caseSource(found)}\n`);
  for (const { reason } of dropped) console.log(`Not used: ${reason}`);
  if (same) console.log(`It is known already: "${same.id}" says the same.`);
  console.log(`Its page comes by the flow at ${place(scored.flow)}, with everything entered first at ${place(scored.box)}.`);
  console.log(`First shown by the flow: ${scored.flow.shown.join(", ")}.`);
  if (scored.unasked.length > 0) console.log(`The flow does not ask for: ${scored.unasked.join(", ")}.`);
  console.log(`\n${totalsTable([before, { name: "this case", cases: [scored] }])}\n`);
  console.log(
    "To keep it, write its facts in your own words and put it at the end of tests/fixtures/further-cases.ts. docs/routing.md says why there.",
  );
});

function sorted(answers: Readonly<Record<string, unknown>>) {
  return Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
}
