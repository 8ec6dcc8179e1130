import type { Id } from "@/lib/diagnosis/model";
import type { questions } from "../questions";

type Questions = typeof questions;

/**
 * The words by which people call an answer: question -> answer -> phrases, an id that does not exist does not compile.
 * A phrase is what somebody types into a box, not a sentence: order, case and small words are nothing, numbers and names
 * are words too. The label of an answer need not be said again.
 */
export type WordsOf = { readonly [Q in Id<Questions>]?: { readonly [A in Id<Questions[Q]["answers"]>]?: readonly string[] } };
