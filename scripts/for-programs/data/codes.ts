import type { z } from "zod";
import { type Code, layers } from "@/content/codes/code";
import { codeGroups } from "@/content/codes/groups";
import type { CodeGroup, CodeList, NamedCode } from "@/content/codes/named-code";
import { codeTables } from "@/content/codes/tables";
import type { codesFile } from "@/lib/api/codes-file";
import { hex, rowId, written } from "@/lib/codes/hex";
import { routes } from "@/lib/routes";
import { addressIn, published } from "./publish";

const common = ({ number, meaning, grade, sources, causes }: Code | NamedCode) => ({
  ...{ number, meaning, grade },
  cites: [...sources],
  causes: [...causes],
});

const ofDialog = (pageOf: (number: number) => string) => (code: Code) => ({
  ...common(code),
  written: hex(code.number),
  ...(code.symbol !== undefined && { symbol: code.symbol }),
  ...(code.wire !== undefined && { wire: code.wire }),
  layer: layers[code.layer],
  next: code.next,
  ...(code.reported && { reported: Object.fromEntries(Object.entries(code.reported).map(([cause, by]) => [cause, [...by]])) }),
  page: addressIn(pageOf(code.number)),
});

const listOf =
  (group: string) =>
  ({ id, title, notation, codes }: CodeList) => ({
    ...{ id, title, notation },
    codes: codes.map((code: NamedCode) => ({
      ...common(code),
      written: written(notation, code.number),
      ...(code.name !== undefined && { name: code.name }),
      tells: code.tells,
      page: addressIn(`${routes.codeGroup(group)}#${rowId(id, notation, code.number)}`),
    })),
  });

/** What /api/codes.json holds. */
export function codesData(): z.infer<typeof codesFile> {
  const data = {
    disconnect: codeTables.disconnect.map(ofDialog((number) => routes.code(hex(number)))),
    extended: codeTables.extended.map(ofDialog((number) => `${routes.codes}#${rowId("extended", "hexadecimal", number)}`)),
    groups: Object.entries<CodeGroup>(codeGroups).map(([id, { title, lead, lists }]) => ({
      id,
      title,
      lead,
      lists: lists.map(listOf(id)),
    })),
  };
  const reports = data.disconnect.flatMap(({ reported = {} }) => Object.values(reported).flat());
  const all = [...data.disconnect, ...data.extended, ...data.groups.flatMap(({ lists }) => lists.flatMap(({ codes }) => codes))];
  return published("codes", data, [...all.flatMap(({ cites }) => cites), ...reports]);
}
