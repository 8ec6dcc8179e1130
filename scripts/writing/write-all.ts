import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes all of the files below the folder, or none: where one cannot be written, the others get back what they held. */
export function writeAll(folder: string, texts: ReadonlyMap<string, string>): void {
  const places = [...texts].map(([file, text]) => ({ place: join(folder, file), text }));
  const before = places.map(({ place }) => ({ place, held: existsSync(place) ? readFileSync(place) : undefined }));
  try {
    for (const { place, text } of places) writeFileSync(place, text);
  } catch (error) {
    for (const { place, held } of before) {
      if (held === undefined) rmSync(place, { force: true });
      else writeFileSync(place, held);
    }
    throw error;
  }
}
