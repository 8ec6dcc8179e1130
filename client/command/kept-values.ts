import { type PlaceholderName, placeholderNames } from "@/lib/commands/placeholder-names";
import { readPlaceholder } from "@/lib/commands/placeholders";
import { recall, wordsKey } from "./browser-storage";

export type Values = Partial<Record<PlaceholderName, string>>;

/**
 * The values that this browser keeps. What is stored could have been written by anything: each value is read as if it
 * had just been typed, and what is not readable is still to be filled in.
 */
export function keptValues(): Values {
  const values: Values = {};
  try {
    const kept = JSON.parse(recall(wordsKey) ?? "{}") as Record<string, unknown>;
    for (const name of placeholderNames) {
      const read = typeof kept[name] === "string" ? readPlaceholder(name, kept[name]) : undefined;
      if (read && "value" in read) values[name] = read.value;
    }
  } catch {
    // No JSON.
  }
  return values;
}
