import { z } from "zod";
import { type Level, risks, weights } from "../diagnosis/model";
import { address, fileOf } from "./file";

const level = z.enum(Object.keys(weights) as [Level, ...Level[]]);

const table = z.record(
  z.string(),
  z.record(z.string(), z.object({ level, because: z.string().optional().describe("The key of the source of a strong level.") })),
);

const retired = z.record(z.string(), z.string().nullable());

export const modelFile = fileOf(
  "Model",
  "What the questionnaire works with: questions, the written flow, and which answer speaks for which cause.",
  {
    levels: z
      .record(level, z.number())
      .describe("How often one hears an answer, as the share that the ranking counts with. They are judgements and no measurement."),
    causes: z.record(
      z.string(),
      z.object({
        prior: z.number().describe("How frequent it is before any answer. Only ratios count."),
        fixWorks: z.number().describe("The share of its cases that its fix cures, as people apply it."),
        minutes: z.int(),
        cost: z.number().describe("What it costs to look whether it is this one: minutes, and harm to others as minutes."),
        risk: z.enum(risks),
        family: z.string(),
      }),
    ),
    questions: z.array(
      z.object({
        id: z.string().describe("Never gets another meaning."),
        title: z.string(),
        name: z.string(),
        seen: z.string().describe("Where one sees it."),
        why: z.string(),
        page: address,
        reach: z.enum(["anyone", "host"]).describe("Whether it can be answered without access to the host."),
        several: z.boolean().describe("Several of its answers can hold at once."),
        routing: z.boolean().describe("It chooses the way and says nothing of the cause."),
        unsure: z.string().describe('What the answer "unsure" is called. Every question takes it.'),
        notLooked: z.string().optional().describe('What the answer "not-looked" is called, where it is offered.'),
        answers: z.array(
          z.object({
            id: z.string().describe("Never gets another meaning."),
            label: z.string(),
            detail: z.string().optional(),
            short: z.string(),
            exclusive: z.boolean().describe("Holds only alone."),
            withdrawn: z.boolean().describe("Stands in old links and is offered no more."),
          }),
        ),
      }),
    ),
    flow: z.object({
      start: z.string(),
      next: z.record(z.string(), z.record(z.string(), z.string())).describe('Question, answer, next question or "result".'),
    }),
    evidence: z
      .record(z.string(), table)
      .describe("Cause, question, answer: how often one hears it if this is the cause. Without an entry the background counts."),
    background: table.describe('Question, answer: how often one hears it whatever the cause. Without an entry "some" counts.'),
    retired: z
      .object({ questions: retired, answers: retired, causes: retired })
      .describe('Ids of old links with what took their place, answers as "question=answer"; null for nothing.'),
  },
);
