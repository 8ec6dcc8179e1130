import { z } from "zod";

/**
 * The number that says how the files are to be read. Within one number fields are added and nothing else changes; a field
 * that goes, or gets another meaning, makes the next number, and the files of this one stay as they were under their names.
 */
export const schemaVersion = 1;

/** The files of /api/, by name. */
export const apiNames = ["causes", "changes", "codes", "model"] as const;
export type ApiName = (typeof apiNames)[number];

const sources = z
  .record(
    z.string(),
    z.object({
      title: z.string(),
      url: z.url(),
      publisher: z.enum(["microsoft", "vendor", "project", "administrator"]),
      supports: z.string().describe("What it supports, in our words."),
    }),
  )
  .describe("The sources that this file cites, by their keys.");

export const address = z
  .string()
  .describe("The address of a page: whole where the site knows its own, else as it is seen from the folder of this file.");

/** What every file of /api/ has besides its data. */
const envelope = {
  $schema: z.string().describe("The JSON Schema of this file, beside it."),
  schemaVersion: z.literal(schemaVersion).describe("Fields are added within one number; nothing is taken out and no meaning changes."),
  version: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe("A digest of the data: it changes when the data change, and only then."),
  guide: z.string().describe("The name of the site."),
  licence: z.string(),
  sources,
};

/** The shape of a file: what all have in common, and its own fields. */
export const fileOf = <Shape extends z.ZodRawShape>(title: string, description: string, shape: Shape) =>
  z.object({ ...envelope, ...shape }).meta({ title, description });

/** The JSON Schema of a file. It allows fields that it does not name: later ones. */
export const jsonSchemaOf = (file: z.ZodType) => z.toJSONSchema(file, { target: "draft-2020-12", io: "input" });
