import { readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../running/files-below";
import { pageAddress } from "./page-address";
import { forPrograms } from "../for-programs/addresses";
import { packAddresses } from "@/lib/pack";
import { pageAnchors } from "./page-anchors";

/** What the built folder answers: its pages with the ids that links may name, and its downloads. */
export interface BuiltSite {
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  readonly downloads: readonly string[];
}

/** What a page loads by itself, or asks for under a name that changes with its content. Anything else is a download. */
const loaded = /(^|\/)(_next|client|data)\/|\.(html|br|gz|txt|xml|js|css|json|svg|png|ico|webp|avif|woff2|wasm|webmanifest)$/;

/** Downloads of a kind that pages load too. */
const named = [...forPrograms, ...packAddresses];

/** Reads the folder that a build left behind. */
export function readBuiltSite(out: string): BuiltSite {
  const files = filesBelow(out);
  const pages = files.flatMap((file) => {
    const address = pageAddress(file);
    return address === undefined ? [] : [[address, new Set(pageAnchors(readFileSync(path.join(out, file), "utf8")))] as const];
  });
  return {
    pages: new Map(pages),
    downloads: files.map((file) => `/${file}`).filter((file) => named.includes(file) || !loaded.test(file)),
  };
}

/** Every address of the built site that a ticket may hold, but for the states of the diagnosis. */
export function builtAddresses({ pages, downloads }: BuiltSite): string[] {
  const ofPages = [...pages].flatMap(([page, ids]) => [page, ...[...ids].map((id) => `${page}#${id}`)]);
  return [...ofPages, ...downloads];
}
