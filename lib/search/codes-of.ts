import type { NamedList } from "../codes/named";
import type { SearchDocument } from "./document";
import type { AllCodes } from "./query";

/** The codes among the documents, by the lists that they are of. */
export function codesOf(documents: readonly SearchDocument[], lists: readonly Omit<NamedList, "codes">[]): AllCodes {
  const of = (role: string) => documents.flatMap(({ code }) => (code?.role === role ? [code] : []));
  return {
    disconnect: of("disconnect"),
    extended: of("extended"),
    lists: lists.map((list) => ({ ...list, codes: of(list.id) })),
  };
}
