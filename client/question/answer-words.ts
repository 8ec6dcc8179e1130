import type { AnswerWords } from "@/lib/guide/guide";

type Words = Readonly<Record<string, AnswerWords>>;

const read = new WeakMap<Element, Words>();

/** What the answers of a question are called: its page was built with it, so that no other question has to bring it. */
export function answerWordsOn(answers: Element): Words {
  const known = read.get(answers);
  if (known) return known;
  const words: Record<string, AnswerWords> = {};
  for (const link of answers.querySelectorAll<HTMLElement>("[data-answer]")) {
    const [label, detail] = [link.firstChild, link.querySelector("small")].map((part) => part?.textContent ?? "");
    words[link.dataset.answer!.split("=")[1]!] = { label: label!, ...(detail && { detail }) };
  }
  read.set(answers, words);
  return words;
}
