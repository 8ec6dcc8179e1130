/**
 * Every address of the site is made here, so that none is spelled in two ways. The same files work at the root of a
 * host, in a sub-folder and from a disk: what the build writes begins with "/" and is made relative after the export;
 * what a script makes begins with the root that its page names.
 */

interface Place {
  /** Where the site begins, seen from the page, with a slash at the end: "/", "../../", "./". */
  readonly root: string;
  /** What an address of a folder needs to open: nothing from a server, the name of the file from a disk. */
  readonly index: "" | "index.html";
}

const here: Place =
  typeof document === "undefined"
    ? { root: "/", index: "" }
    : { root: document.documentElement.dataset.root ?? "/", index: location.protocol === "file:" ? "index.html" : "" };

/** An address as the build and the tables write it ("/fix/fips/#undo"), as it opens from this place. Others stay as they are. */
export function openFrom({ root, index }: Place, address: string): string {
  const [, path, rest] = /^\/(?!\/)([^?#]*)([^]*)$/.exec(address) ?? [];
  if (path === undefined) return address;
  return `${root}${path}${/(^|\/)$/.test(path) ? index : ""}${rest}`;
}

/** An address of the tables, as it opens from this page. */
export const fromHere = (address: string) => openFrom(here, address);

/** By itself for the script that carries the case. */
export const resultPage = /* @__PURE__ */ fromHere("/diagnose/result/");

// Marked, so that a script that needs one address only leaves the table out.
export const routes = /* @__PURE__ */ (() => ({
  home: fromHere("/"),
  causes: fromHere("/fix/"),
  cause: (cause: string) => fromHere(`/fix/${cause}/`),
  diagnose: fromHere("/diagnose/"),
  question: (question: string) => fromHere(`/diagnose/${question}/`),
  result: resultPage,
  know: fromHere("/diagnose/know/"),
  paste: fromHere("/diagnose/paste/"),
  codes: fromHere("/codes/"),
  code: (hex: string) => fromHere(`/codes/${hex.toLowerCase()}/`),
  codeGroup: (group: string) => fromHere(`/codes/group/${group}/`),
  regFile: (name: string) => fromHere(`/reg/${name}`),
  /** A file at the root or below it, such as "feed.xml". */
  file: (name: string) => fromHere(`/${name}`),
  /** A page of content/pages, by the name of its file. */
  written: (page: string) => fromHere(`/${page}/`),
  about: fromHere("/about/"),
  access: fromHere("/access/"),
  escalate: fromHere("/escalate/"),
  checklist: fromHere("/checklist/"),
  report: fromHere("/report/"),
  collect: fromHere("/collect/"),
  map: fromHere("/map/"),
}))();

/** The page of the flow's next step: a question, or the result. */
export const pageOfStep = (next: string) => (next === "result" ? routes.result : routes.question(next));

/** A copy on a disk, or on a server of this computer alone: its addresses lead nobody else to it, and one of a disk tells names. */
const onlyHere = /^file:|^https?:\/\/(localhost[:/]|127\.|\[::1\])/;

/**
 * An address of this page's site as one that opens in somebody else's browser: where the site is published, when its
 * builder said so, else where this copy lies. Undefined where nobody else can open it. In a browser only.
 */
export function absolute(address: string, siteUrl: string | undefined): string | undefined {
  const whole = new URL(address, location.href).href;
  if (siteUrl === undefined) return onlyHere.test(whole) ? undefined : whole;
  return whole.replace(new URL(here.root, location.href).href, `${siteUrl}/`).replace(/\/index\.html(?=#|$)/, "/");
}

/** An address of this page's site as its place in any copy of the guide: "fix/fips#undo". */
export function placeOf(address: string): string {
  const below = (to: string) => (here.root === "/" ? to : new URL(to, location.href).href);
  return below(address)
    .slice(below(here.root).length)
    .replace(/\/?(index\.html)?(?=#|$)/, "");
}

/** What stands for the link of a case where nobody else can open this copy. */
export const caseInWords = (address: string) =>
  `0x904 Field Guide › ${placeOf(address)}\nIn another copy: open its first page, and put the part from # on behind the address.`;
