import { defaultTreeAdapter as nodes, parseFragment } from "parse5";
import { attribute, type Element, elementsOf, readPage, remove, setAttribute, writePage } from "../after-build/html";
import { copyNote } from "./copy-note";
import type { Copy } from "./copy";
import { isLeftOut } from "./left-out";
import { guideFolder } from "./names";

/** Stands for the folder of the site while a relative address is resolved; nothing is asked there. */
const anywhere = "https://pack.invalid/";

/** The file below the site that an address of the page leads to; undefined for an address elsewhere, or within the page. */
function targetOf(href: string, page: string): string | undefined {
  if (href.startsWith("#")) return undefined;
  const url = new URL(href, `${anywhere}${page}`);
  return url.href.startsWith(anywhere) ? decodeURIComponent(url.pathname.slice(1)) : undefined;
}

/** No server adds the file to the address of a folder, and readers without scripts have links too. */
const withFile = (address: string) => address.replace(/^([^?#]*\/)(?=[?#]|$)/, "$1index.html");

/** What is not in the pack is where the guide is published, or nowhere. */
function leadElsewhere(link: Element, target: string, { siteUrl }: Copy) {
  if (link.tagName === "link") remove(link);
  else if (siteUrl !== undefined) setAttribute(link, "href", `${siteUrl}/${target}`);
  else {
    link.tagName = link.nodeName = "span";
    link.attrs = link.attrs.filter(({ name }) => name !== "href" && name !== "download");
  }
}

/** Puts markup of ours behind a node, or as the first in an element. */
function insert(parent: Element, markup: string, behind?: Element) {
  const before = behind ? parent.childNodes[parent.childNodes.indexOf(behind) + 1] : parent.childNodes[0];
  for (const node of [...parseFragment(markup).childNodes]) {
    if (before) nodes.insertBefore(parent, node, before);
    else nodes.appendChild(parent, node);
  }
}

/** Browsers differ in what they do with such a file on a disk: some show its text, some save it once more. It is there already. */
const lies = (target: string) => ` <span class="small">(in this copy: <code>${guideFolder}\\${target.replaceAll("/", "\\")}</code>)</span>`;

/**
 * A page of the built site as it opens from a disk, with scripts and without: links name their file, and the foot says
 * which copy this is. `page` is the path of its file below the site.
 */
export function packedPage(html: string, page: string, copy: Copy): string {
  const document = readPage(html);
  for (const link of elementsOf(document, "a", "link")) {
    const href = attribute(link, "href");
    const target = href === undefined ? undefined : targetOf(href, page);
    if (href === undefined || target === undefined) continue;
    if (isLeftOut(target)) leadElsewhere(link, target, copy);
    else setAttribute(link, "href", withFile(href));
    if (link.tagName === "a" && /\.(reg|ps1)$/.test(target)) insert(link.parentNode as Element, lies(target), link);
  }
  for (const meta of elementsOf(document, "meta")) {
    const content = attribute(meta, "content");
    if (attribute(meta, "http-equiv") === "refresh" && content)
      setAttribute(
        meta,
        "content",
        content.replace(/(?<=url=).*/, (address) => withFile(address)),
      );
  }
  const foot = elementsOf(document, "footer")[0];
  if (foot)
    insert(
      foot.childNodes.find((node): node is Element => node.nodeName === "div")!,
      copyNote(copy),
    );
  return writePage(document);
}
