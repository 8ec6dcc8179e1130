import { beforeAll, describe, expect, test } from "vitest";
import { known, wordsFor } from "@/app/_joining/known";
import { searchData } from "@/app/_joining/search/data";
import { englishWords, otherLanguages } from "@/content/words";
import type { WordsOf } from "@/content/words/words-of";
import { findIn } from "@/lib/observations/find";
import { keyOf } from "@/lib/observations/set";
import { plainWords } from "@/lib/observations/plain";
import { type Find as Search, searchIn } from "@/lib/search/find";
import { knownPhrases } from "../fixtures/known-phrases";
import { otherThings } from "../fixtures/other-things";

const find = findIn(known);
const found = (typed: string) => find(typed).map(keyOf);
const ids = new Set(known.observations.map(keyOf));

const meant = knownPhrases.flatMap(({ typed, expect }) => (typeof expect === "string" ? [] : [{ typed, wanted: expect }]));
const foreign = knownPhrases.filter(({ expect }) => typeof expect === "string");

describe("phrases that are in no list of words", () => {
  test("there are a hundred of them, each with an observation that exists, and none is in a list", () => {
    expect(knownPhrases.length).toBeGreaterThanOrEqual(100);
    expect(meant.flatMap(({ wanted }) => wanted).filter((id) => !ids.has(id))).toEqual([]);
    const said = new Set(known.observations.flatMap(({ question, answer }) => wordsFor(question as never, answer)).map(plain));
    expect(knownPhrases.filter(({ typed }) => said.has(plain(typed))).map(({ typed }) => typed)).toEqual([]);
  });

  test("nine of ten bring what is meant first", () => {
    const first = meant.filter(({ typed, wanted }) => wanted.includes(found(typed)[0] ?? ""));
    const three = meant.filter(({ typed, wanted }) =>
      found(typed)
        .slice(0, 3)
        .some((id) => wanted.includes(id)),
    );
    const missed = meant
      .filter((one) => !three.includes(one))
      .map(({ typed }) => `  ${typed}: ${found(typed).slice(0, 2).join() || "nothing"}`);
    console.log(
      `Of ${meant.length} phrases ${first.length} find theirs first, ${three.length} among three. Not found:\n${missed.join("\n")}`,
    );
    expect(first.length / meant.length).toBeGreaterThanOrEqual(0.9);
    expect(three.length / meant.length).toBeGreaterThanOrEqual(0.92);
  });

  test.each(foreign)("$typed: nothing is claimed", ({ typed }) => expect(found(typed)).toEqual([]));
});

test("of what people say about other things next to nothing is claimed", () => {
  const claimed = otherThings.filter((typed) => found(typed).length > 0).map((typed) => `${typed}: ${found(typed)[0]}`);
  console.log(`Claimed of ${otherThings.length} phrases about other things: ${claimed.length}\n${claimed.join("\n")}`);
  expect(claimed.length).toBeLessThanOrEqual(otherThings.length / 10);
});

describe("where no answer takes it, the search is offered", () => {
  let search: Search;
  beforeAll(async () => {
    search = await searchIn(searchData());
  });
  test.each(foreign.filter(({ expect }) => expect === "search"))("$typed finds a page", ({ typed }) =>
    expect(search(typed).found.length).toBeGreaterThan(0),
  );
});

test("every observation is found by its own words and by its label", () => {
  const lost = known.observations.flatMap((one) =>
    [one.phrases[0]!, ...wordsFor(one.question as never, one.answer)].flatMap((phrase) =>
      found(phrase).includes(keyOf(one)) || isTooPlain(phrase) ? [] : [`${keyOf(one)}: ${phrase}`],
    ),
  );
  expect(lost).toEqual([]);
});

test("a number of a log belongs to that log", () => {
  for (const number of ["36870", "1057", "36874", "6167", "7034"]) {
    expect(found(number).length, number).toBeGreaterThan(0);
    for (const id of found(number)) expect(id, number).toMatch(/^system-log=/);
  }
});

test("how many answers have no words yet is known", () => {
  const count = (lacks: (question: string, answer: string) => boolean) =>
    known.observations.filter(({ question, answer }) => lacks(question, answer)).length;
  const lacksIn = (table: WordsOf) => (question: string, answer: string) =>
    (table as Record<string, Record<string, readonly string[]>>)[question]?.[answer] === undefined;
  const counts = Object.entries({ en: englishWords, ...otherLanguages }).map(([tag, table]): [string, number] => [
    tag,
    count(lacksIn(table)),
  ]);
  console.log(
    `Of ${known.observations.length} answers no words: ${counts.map(([tag, lacking]) => `${tag} ${lacking}`).join(", ")}. They are found by their labels.`,
  );
  // No language holds a word for an answer that nobody is offered any more.
  for (const table of [englishWords, ...Object.values(otherLanguages)])
    for (const [question, answers] of Object.entries(table))
      for (const answer of Object.keys(answers)) expect(ids).toContain(`${question}=${answer}`);
});

test("a wrong id does not compile", () => {
  const wrong = [
    // @ts-expect-error There is no such question.
    { "no-such-question": { yes: ["words"] } } satisfies WordsOf,
    // @ts-expect-error The question has no such answer.
    { path: { "no-such-answer": ["words"] } } satisfies WordsOf,
    // @ts-expect-error "Not sure" is no observation.
    { path: { unsure: ["words"] } } satisfies WordsOf,
  ];
  expect(wrong).toHaveLength(3);
});

const plain = (text: string) => plainWords(text).join(" ");

/** A label such as "No" or "Yes, all of it" says nothing without its question. */
const isTooPlain = (phrase: string) => /^(?:yes|no|neither|none|nothing|some|a)\b/i.test(phrase) || phrase.length < 10;
