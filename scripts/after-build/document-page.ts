/** Client references that every exported page has: Next's own. Any other means that a component wants to run in the browser. */
const framework = new Set(["default", "ViewportBoundary", "MetadataBoundary", "OutletBoundary", "IconMark"]);

/** The rows of the payload that hydration would read, by id, from the page's inline scripts. */
function payloadRows(html: string): Map<string, string> {
  const scripts = html.matchAll(/<script[^>]*>self\.__next_f\.push\((\[1,.*?\])\)<\/script>/gs);
  const text = [...scripts].map(([, json]) => (JSON.parse(json!) as [1, string])[1]).join("");
  return new Map([...text.matchAll(/^([0-9a-f]+):(.*)$/gm)].map(([, id, row]) => [id!, row!]));
}

interface ClientReference {
  readonly chunks: string;
  readonly name: string;
}

/** Components that run in the browser. A name or a list of chunks may stand in a row of its own, as `$` and its id. */
function clientReferences(html: string): ClientReference[] {
  const rows = payloadRows(html);
  const resolve = (value: unknown): unknown => {
    const row = typeof value === "string" && value.startsWith("$") ? rows.get(value.slice(1)) : undefined;
    return row === undefined ? value : JSON.parse(row);
  };
  return [...rows.values()]
    .filter((row) => row.startsWith("I["))
    .map((row) => JSON.parse(row.slice(1)) as [unknown, string[], string])
    .map(([, chunks, name]) => ({ chunks: JSON.stringify(chunks.map(resolve)), name: String(resolve(name)) }));
}

/** What would break if the framework's script were taken out; one sentence each. */
export function documentProblems(html: string): string[] {
  const references = clientReferences(html);
  if (references.length === 0)
    return ["expected the framework's own client references, found none: the payload has another form than this step knows"];
  // Next's own components come in one list of chunks; "default" is also what a component of ours could be called.
  const own = references.find(({ name }) => name === "OutletBoundary")?.chunks;
  const foreign = references.filter(({ name, chunks }) => !framework.has(name) || (chunks !== own && chunks !== "[]"));
  const streamed = /<template id="B:|<div hidden(?:="")? id="S:/.test(html);
  return [
    ...(streamed ? ["expected the whole page at build, found a part that is streamed in later (a Suspense boundary)"] : []),
    ...foreign.map(({ name }) => `expected no client component, found "${name}": move it to app/(diagnosis) or to client/`),
  ];
}

/** The page without the framework's scripts, their preloads and the marks that only hydration reads. */
export function bareDocument(html: string): string {
  return (
    html
      .replace(/<script\b(?![^>]*\bsrc="\/client\/)[^>]*>.*?<\/script>/gs, "")
      .replace(/<link rel="preload" as="script"[^>]*>/g, "")
      .replace(/<!--(?:\/?\$[!?~]?|\/?&|html|body|head| ?)-->/g, "")
      .replace(/<div hidden=""><\/div>/g, "")
      // React writes these two as entities; inside its double quotes and between tags they need none.
      .replaceAll("&#x27;", "'")
      .replaceAll("&gt;", ">")
  );
}
