import { Fragment } from "react";
import { CodeName } from "@/components/code-name";
import type { ListedCode } from "@/components/code-table";
import { GradeMark } from "@/components/grade-mark";
import { causes } from "@/content/causes";
import { type Code, layers } from "@/content/codes/code";
import type { CodeList, NamedCode } from "@/content/codes/named-code";
import { codeTables } from "@/content/codes/tables";
import { publisherNames } from "@/content/source";
import { type SourceKey, sources } from "@/content/sources";
import { hex, rowId, written } from "@/lib/codes/hex";
import { idsOf } from "@/lib/diagnosis/ids";
import { routes } from "@/lib/routes";

/** The codes of the dialog, by number. */
export const { disconnect: disconnects, extended: extendeds } = codeTables;

export const layerOf = (code: Code) => layers[code.layer];

/** The grade of a code, with a link to the page of its first source. */
export function CodeGrade({ code }: { readonly code: Pick<Code | NamedCode, "grade" | "sources"> }) {
  const [first] = code.sources;
  return <GradeMark grade={code.grade} by={first && publisherNames[sources[first].publisher]} href={first && sources[first].url} />;
}

/** The causes with which somebody met exactly this code, and where that can be read. */
export const reportsOf = ({ reported = {} }: Code) => idsOf(reported).map((cause) => ({ cause, by: reported[cause]! }));

/** The grade of each report, with a link to its page: a vendor's own page documents, anybody else reports. */
export const ReportedBy = ({ sources: keys }: { readonly sources: readonly SourceKey[] }) =>
  keys.map((key) => {
    const { publisher, url } = sources[key];
    return (
      <Fragment key={key}>
        <GradeMark grade={publisher === "microsoft" ? "documented" : "reported"} by={publisherNames[publisher]} href={url} />{" "}
      </Fragment>
    );
  });

export const listedCode =
  (list: "disconnect" | "extended") =>
  (code: Code): ListedCode => ({
    id: rowId(list, "hexadecimal", code.number),
    number: code.number,
    hex: hex(code.number),
    href: list === "disconnect" ? routes.code(hex(code.number)) : undefined,
    meaning: code.meaning,
    about: layerOf(code),
    next: code.next,
    grade: <CodeGrade code={code} />,
  });

/** The codes of a list, by number, with the causes that can stand behind each. */
export const namedRows = ({ id, notation, codes }: CodeList): readonly ListedCode[] =>
  codes.map((code: NamedCode) => ({
    id: rowId(id, notation, code.number),
    number: code.number,
    hex: notation === "decimal" ? hex(code.number) : written(notation, code.number),
    name: code.name === undefined ? undefined : <CodeName name={code.name} />,
    meaning: code.meaning,
    about: code.causes.map((cause, place) => (
      <span key={cause}>
        {place > 0 && ", "}
        <a href={routes.cause(cause)}>{causes[cause].name}</a>
      </span>
    )),
    next: code.tells,
    grade: <CodeGrade code={code} />,
  }));
