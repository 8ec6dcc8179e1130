/** An id that a page's own code gives to something, written out: `id="sources"`. */
const literal = /\bid(?:=|: )"([A-Za-z][\w-]*)"/g;

/** "app/(documents)/codes/[code]/page.tsx" serves /codes/[code]/: groups in brackets are no part of an address. */
const routeOf = (folder: string) =>
  `/${folder
    .split("/")
    .slice(1)
    .filter((part) => !part.startsWith("("))
    .map((part) => `${part}/`)
    .join("")}`;

/** The ids that the code of a page and of the files beside it write out. Takes the texts of the project and an address. */
export function idsInApp(texts: ReadonlyMap<string, string>, address: string): string[] {
  return [...texts].flatMap(([file, text]) => {
    const folder = file.split("/").slice(0, -1).join("/");
    if (!file.startsWith("app/") || !texts.has(`${folder}/page.tsx`) || !serves(routeOf(folder), address)) return [];
    return [...text.matchAll(literal)].map(([, id]) => id!);
  });
}

/** Whether a route with names in square brackets gives this address. */
const serves = (route: string, address: string) => new RegExp(`^${route.replace(/\[\w+\]/g, "[^/]+")}$`).test(address);
