import { type Element, attribute, setAttribute } from "../after-build/html";

/** The id of a page, or of a place on it, in the runbook: ids are those of one page only. */
export const idIn = (address: string, id = "") => {
  const page = address.replace(/^\/|\/$/g, "").replaceAll("/", "-");
  return id === "" ? page : `${page}--${id}`;
};

/**
 * Where a link of the page at `address` leads from the runbook: to a place in it; to the published site; to the world.
 * Undefined where it would lead nowhere. A state of the diagnosis is nothing on paper.
 */
export function targetOf(href: string, address: string, inside: ReadonlySet<string>, siteUrl: string | undefined): string | undefined {
  if (/^(https?|mailto):/.test(href)) return href;
  const { pathname, hash } = new URL(href, `https://site.example${address}`);
  const id = decodeURIComponent(hash.slice(1));
  if (inside.has(pathname)) return `#${idIn(pathname, id.includes("=") ? "" : id)}`;
  return siteUrl === undefined ? undefined : `${siteUrl}${pathname}${hash}`;
}

/** Points a link to its place. A link that leads nowhere becomes plain text. */
export function pointLink(link: Element, target: string | undefined) {
  link.attrs = link.attrs.filter(({ name }) => name !== "href" && !name.startsWith("data-"));
  if (target === undefined) link.tagName = link.nodeName = "span";
  else setAttribute(link, "href", target);
  // Of the site itself the cover gives the address once.
  if (target !== undefined && !target.startsWith("#")) return;
  setAttribute(link, "class", `${attribute(link, "class") ?? ""} inside`.trim());
}
