import { caching, cacheControl, contentTypes, siteHeaders } from "../serving/headers";
import type { Settings } from "./settings";

/** Stands at the head of each file, as lines of a comment. */
export const notice = [
  "Made by `npm run deploy-files` from scripts/serving/headers.ts: change it there, not here.",
  "docs/publishing.md says where this file belongs.",
];

/** The headers of every answer, as pairs. */
export const everywhere = ({ frameAncestors }: Settings) => Object.entries(siteHeaders(frameAncestors));

/** Each type with its extensions, in the order of the table. */
export const extensionsByType: ReadonlyMap<string, readonly string[]> = Object.entries(contentTypes).reduce(
  (types, [extension, type]) => types.set(type, [...(types.get(type) ?? []), extension]),
  new Map<string, readonly string[]>(),
);

/** The rules that let a cache keep a file, with their pattern below `base`. */
export const cacheRules = ({ base }: Settings) =>
  caching
    .filter(({ path }) => path !== "")
    .map((rule) => ({ ...rule, value: cacheControl(rule), pattern: rule.path.replace("^/", `^${base.replaceAll(".", "[.]")}`) }));

/** The value of Cache-Control for all that no rule keeps. */
export const usualCaching = cacheControl(caching.at(-1)!);
