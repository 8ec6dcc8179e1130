import { createHash } from "node:crypto";
import { type SourceKey, sources } from "@/content/sources";
import { schemaVersion } from "@/lib/api/file";
import { site } from "@/lib/site";

/** An address of the site as a file of /api/ writes it: whole, where it is known where the site is published. */
export const addressIn = (address: string) => (site.url === undefined ? `..${address}` : `${site.url}${address}`);

/** A file with what all of them have. `cited` are the keys of the sources that the data name. */
export function published<Data extends object>(name: string, data: Data, cited: readonly string[]) {
  const keys = [...new Set(cited)].sort() as SourceKey[];
  const named = Object.fromEntries(
    keys.map((key) => {
      const { title, url, publisher, supports } = sources[key];
      return [key, { title, url, publisher, supports }];
    }),
  );
  const version = createHash("sha256")
    .update(JSON.stringify([data, named]))
    .digest("hex")
    .slice(0, 12);
  return { $schema: `${name}.schema.json`, schemaVersion, version, guide: site.name, licence: "MIT", ...data, sources: named } as const;
}
