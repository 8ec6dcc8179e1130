import { type Code, layers } from "@/content/codes/code";
import { freerdpNames } from "@/content/codes/freerdp-names";
import { codeGroups } from "@/content/codes/groups";
import type { CodeGroup } from "@/content/codes/named-code";
import { codeTables } from "@/content/codes/tables";
import { hex, rowId, written } from "@/lib/codes/hex";
import { routes } from "@/lib/routes";
import type { SearchData, SearchDocument } from "@/lib/search/document";

const groups = Object.entries<CodeGroup>(codeGroups).flatMap(([group, { lists }]) => lists.map((list) => ({ group, ...list })));

/** The lists beside those of the dialog, for reading what was typed. */
export const codeLists = (): SearchData["lists"] => groups.map(({ id, notation, said }) => ({ id, notation, said: said.split(" ") }));

/** A disconnect code has a page; every other code is a row of a list, and found as if it were a page. */
export const codeDocuments = (): SearchDocument[] => [
  ...codeTables.disconnect.map((code) => ofDialog("disconnect", routes.code(hex(code.number)), code)),
  ...codeTables.extended.map((code) => ofDialog("extended", `${routes.codes}#${rowId("extended", "hexadecimal", code.number)}`, code)),
  ...groups.flatMap(({ group, id, notation, said, title, codes }) =>
    codes.map(({ number, name, meaning }): SearchDocument => {
      const url = `${routes.codeGroup(group)}#${rowId(id, notation, number)}`;
      const shown = written(notation, number);
      return {
        kind: "code",
        url,
        title: name === undefined ? `${title}: ${shown}` : `${shown}, ${name}`,
        detail: meaning,
        names: said,
        code: { role: id, number, ...(name && { name }) },
      };
    }),
  ),
];

const ofDialog = (role: "disconnect" | "extended", url: string, { number, symbol, wire, meaning, layer }: Code): SearchDocument => ({
  kind: "code",
  url,
  title: `${role === "disconnect" ? "Error code" : "Extended error code"} ${hex(number)} (${number})`,
  detail: number < protocolRange ? meaning : "An error of the protocol itself.",
  names: [symbol, wire, role === "extended" ? freerdpNames[number] : undefined, layers[layer]].filter(Boolean).join(" "),
  code: { role, number },
});

/** From here on extended codes name errors of the protocol itself: many, alike, and seldom seen. Their page tells them apart. */
const protocolRange = 0x1000;
