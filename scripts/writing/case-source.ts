import { format } from "prettier";
import type { TicketCase } from "../scoring/case-of-address";

const property = (name: string, value: unknown) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;

/** A case as the fixtures of cases have it, ready to be put into their list. */
export async function caseSource({ id, title, facts, rightPages, answers }: TicketCase): Promise<string> {
  const fields = Object.entries({ id, title, facts, rightPages, answers, unsaid: [] }).map(([name, value]) => property(name, value));
  const source = await format(`[{${fields.join(",\n")},\n}]`, { parser: "babel-ts", printWidth: 140, quoteProps: "as-needed" });
  return source.replace(/^\[\n|\n?\];?\n$/g, "");
}
