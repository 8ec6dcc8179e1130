import { z } from "zod";
import { grades } from "../articles/grade";
import { address, fileOf } from "./file";

const common = {
  number: z.int(),
  written: z.string().describe("As the list writes it."),
  meaning: z.string(),
  grade: z.enum(grades),
  cites: z.array(z.string()).describe("Keys of sources."),
  causes: z.array(z.string()).describe("Ids of causes that can stand behind it, best first."),
  page: address,
};

const ofDialog = z.array(
  z.object({
    ...common,
    symbol: z.string().optional().describe("The name in Microsoft's client interface."),
    wire: z.string().optional().describe("The name in the protocol."),
    layer: z.string().describe("Which part of a connection it speaks of."),
    next: z.string().describe("What to do next."),
    reported: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .describe("Ids of causes with which exactly this code was reported, each with keys of sources."),
  }),
);

export const codesFile = fileOf("Codes", "The numbers of the dialog, and the codes that stand beside them.", {
  disconnect: ofDialog.describe('"Error code" in the dialog, "Reason" in event 1026.'),
  extended: ofDialog.describe('"Extended error code" in the dialog.'),
  groups: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      lead: z.string(),
      lists: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          notation: z.enum(["hexadecimal", "decimal"]),
          codes: z.array(
            z.object({ ...common, name: z.string().optional(), tells: z.string().describe("What it says for the diagnosis.") }),
          ),
        }),
      ),
    }),
  ),
});
