import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { searchAddress } from "@/lib/search/address";
import { searchData } from "./search/data";

/**
 * Writes what the search searches, named after its content, and returns the function that mends the references in a
 * page. Plain documents, since the browser makes the index from them faster than it would load a larger file.
 */
export function writeSearchIndex(out: string): (html: string) => string {
  const json = JSON.stringify(searchData());
  const name = `index.${createHash("sha256").update(json).digest("hex").slice(0, 10)}.json`;
  mkdirSync(path.join(out, "search"), { recursive: true });
  writeFileSync(path.join(out, "search", name), json);
  return (html) => html.replaceAll(searchAddress, `/search/${name}`);
}
