import { attribute, type Element, elementsOf, nodesBelow, type Page, remove, textOf } from "./html";

/** Client references that every exported page has: Next's own. Any other means that a component wants to run in the browser. */
const own = new Set(["default", "ViewportBoundary", "MetadataBoundary", "OutletBoundary", "IconMark"]);

/** Data blocks are no scripts: they run nothing. */
const isData = (script: Element) => /json/.test(attribute(script, "type") ?? "");
const isOurs = (script: Element) => /^\/(client|data)\//.test(attribute(script, "src") ?? "");
const isPreload = (link: Element) => attribute(link, "rel") === "preload" && attribute(link, "as") === "script";

const frameworkScripts = (page: Page) => elementsOf(page, "script").filter((script) => !isData(script) && !isOurs(script));

/** The rows of the payload that hydration would read, by id, from the page's inline scripts. */
function payloadRows(page: Page): Map<string, string> {
  const pieces = frameworkScripts(page).map((script) => /^self\.__next_f\.push\((\[1,.*\])\)$/s.exec(textOf(script)));
  const text = pieces.flatMap((piece) => (piece ? [(JSON.parse(piece[1]!) as [1, string])[1]] : [])).join("");
  return new Map([...text.matchAll(/^([0-9a-f]+):(.*)$/gm)].map(([, id, row]) => [id!, row!]));
}

interface ClientReference {
  readonly chunks: string;
  readonly name: string;
}

/** Components that run in the browser. A name or a list of chunks may stand in a row of its own, as `$` and its id. */
function clientReferences(page: Page): ClientReference[] {
  const rows = payloadRows(page);
  const resolve = (value: unknown): unknown => {
    const row = typeof value === "string" && value.startsWith("$") ? rows.get(value.slice(1)) : undefined;
    return row === undefined ? value : JSON.parse(row);
  };
  return [...rows.values()]
    .filter((row) => row.startsWith("I["))
    .map((row) => JSON.parse(row.slice(1)) as [unknown, string[], string])
    .map(([, chunks, name]) => ({ chunks: JSON.stringify(chunks.map(resolve)), name: String(resolve(name)) }));
}

/** What is not as this step knows Next's pages, or would break once the framework's script is gone; one sentence each. */
export function frameworkProblems(page: Page): string[] {
  const references = clientReferences(page);
  if (references.length === 0)
    return ["expected the framework's own client references, found none: the payload has another form than this step knows"];
  // Next's own components come in one list of chunks; "default" is also what a component of ours could be called.
  const chunksOfNext = references.find(({ name }) => name === "OutletBoundary")?.chunks;
  const foreign = references.filter(({ name, chunks }) => !own.has(name) || (chunks !== chunksOfNext && chunks !== "[]"));
  const streamed = elementsOf(page).filter(({ attrs }) => attrs.some(({ name, value }) => name === "id" && /^[BS]:/.test(value)));
  const mains = elementsOf(page, "main").length;
  return [
    ...(streamed.length > 0 ? ["expected the whole page at build, found a part that is streamed in later (a Suspense boundary)"] : []),
    ...foreign.map(({ name }) => `expected no client component, found "${name}": what moves in the browser belongs into client/`),
    ...(mains === 1 ? [] : [`expected one <main>, found ${mains}`]),
  ];
}

/** Marks that only hydration reads. */
const isMark = (text: string) => /^(?:\/?\$[!?~]?|\/?&|html|body|head| ?)$/.test(text);

/** Takes the framework's scripts, their preloads and what only hydration reads out of the page. */
export function takeFrameworkOut(page: Page) {
  const marks = [...nodesBelow(page)].filter((node) => "data" in node && isMark(node.data));
  [...marks, ...frameworkScripts(page), ...elementsOf(page, "link").filter(isPreload)].forEach(remove);
  for (const link of elementsOf(page, "link")) link.attrs = link.attrs.filter(({ name }) => name !== "data-precedence");
  // An empty, hidden element without a name held one of the marks.
  const isHolder = ({ attrs, childNodes }: Element) => childNodes.length === 0 && attrs.length === 1 && attrs[0]!.name === "hidden";
  elementsOf(page, "div").filter(isHolder).forEach(remove);
}
