import type { Model } from "@/lib/diagnosis/model";
import { oddsOf } from "@/lib/diagnosis/rank/likelihood";

/**
 * How often one hears an answer when the cause has nothing to do with the question; 0 for an answer that does not exist.
 * Of a question with one answer these add up to 1; of one with several each stands for itself.
 */
export const backgroundChance = (model: Model, question: string, answer: string): number => oddsOf(model, question, answer)?.chance ?? 0;
