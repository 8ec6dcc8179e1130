import type { z } from "zod";
import { causesFile } from "@/lib/api/causes-file";
import { changesFile } from "@/lib/api/changes-file";
import { codesFile } from "@/lib/api/codes-file";
import { type ApiName, jsonSchemaOf } from "@/lib/api/file";
import { modelFile } from "@/lib/api/model-file";
import { causesData } from "./causes";
import { changesData } from "./changes";
import { codesData } from "./codes";
import { modelData } from "./model";

/** The files of /api/ with their shapes, by name. */
const files: Readonly<Record<ApiName, { readonly shape: z.ZodType; readonly data: () => object }>> = {
  causes: { shape: causesFile, data: causesData },
  changes: { shape: changesFile, data: changesData },
  codes: { shape: codesFile, data: codesData },
  model: { shape: modelFile, data: modelData },
};

/** The texts of the folder /api/, by name: each file, and its JSON Schema. Throws where a file is not as its shape says. */
export const apiFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files).flatMap(([name, { shape, data }]) => [
      [`${name}.json`, JSON.stringify(shape.parse(data()))],
      [`${name}.schema.json`, JSON.stringify(jsonSchemaOf(shape), undefined, 2)],
    ]),
  );
