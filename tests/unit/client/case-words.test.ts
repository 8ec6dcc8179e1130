import { expect, it } from "vitest";
import { caseWords } from "@/client/case/case-words";
import { pairsOf } from "@/lib/diagnosis/address/pairs";

it.each([
  ["a=b", "1 answer"],
  ["a=b,c&d=e", "2 answers"],
  ["a=b&tried=x", "1 answer, 1 fix tried"],
  ["a=b&c=d&tried=x,y&fixed=z", "2 answers, 2 fixes tried, fixed"],
  ["tried=x", "1 fix tried"],
  ["fixed=x", "fixed"],
])("%s: %s", (text, words) => expect(caseWords(pairsOf(text))).toBe(words));
