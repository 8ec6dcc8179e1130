import { z } from "zod";
import { grades } from "../articles/grade";
import { address, fileOf } from "./file";

const data = z
  .union([
    z.literal("absent"),
    z.object({ type: z.literal("REG_DWORD"), data: z.int() }),
    z.object({ type: z.enum(["REG_SZ", "REG_EXPAND_SZ", "REG_BINARY"]), data: z.string() }),
    z.object({ type: z.literal("REG_MULTI_SZ"), data: z.array(z.string()) }),
  ])
  .describe('What a value holds; "absent" where there is none.');

const command = z.array(z.object({ shell: z.string(), code: z.string() })).describe("One command, in each shell.");

export const changesFile = fileOf(
  "Changes",
  "Every change of settings that the guide makes. Never apply one without its article: that says when it is right, whom it hurts, and what else has to be so.",
  {
    changes: z.array(
      z.object({
        id: z.string().describe("Never gets another meaning."),
        title: z.string(),
        why: z.string(),
        where: z.string(),
        values: z.array(
          z.object({
            key: z.string(),
            name: z.string(),
            to: data,
            usual: data.optional().describe("What Windows has when nobody changed it, where a page says so."),
            weak: z.array(z.int()).optional().describe("Numbers that protect less than Windows usually does."),
            stronger: z.array(z.int()).optional().describe("Numbers that protect more than the change: it leaves them."),
          }),
        ),
        policy: z.object({ path: z.string(), setting: z.string(), state: z.string() }).optional(),
        takesEffect: z.string(),
        countsAgain: z.string().describe("From when the old value counts after the undo."),
        test: z.object({ minutes: z.int(), risk: z.string() }).optional().describe("A downgrade: only for a test of so many minutes."),
        lasting: z.string().optional(),
        mind: z.string().optional().describe("What to know before."),
        elevated: z.boolean(),
        commands: z.object({
          before: command.describe("Notes what is there now. The change refuses to run without it."),
          apply: command,
          proof: command,
          undo: command,
          undoProof: command,
        }),
        files: z.object({ apply: address, usual: address.optional() }).describe("The same for regedit, without a note of what was there."),
        pages: z.array(address).describe("The places of the articles that use it."),
        grade: z.enum(grades),
        cites: z.array(z.string()).describe("Keys of sources."),
      }),
    ),
  },
);
