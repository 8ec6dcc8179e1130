import { defaultTreeAdapter as nodes, parseFragment } from "parse5";
import { pack, packOffer } from "@/lib/pack";
import { attribute, type Element, elementsOf, readPage, remove, setAttribute, writePage } from "../after-build/html";
import { copyNote } from "./copy-note";
import type { Copy } from "./copy";
import { isLeftOut } from "./left-out";
import { guideFolder, topFolder } from "./names";

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

/** What a copy says of itself in place of the offer of the file that it came from. */
const passOn = ({ date, siteUrl }: Copy) =>
  `<p>You are reading a copy of the guide, as of ${date}. To take it to another computer or give it to somebody, pass on the zip that it came from, or the whole folder <code>${topFolder(date)}</code>. ${
    siteUrl === undefined
      ? "Whoever gave it to you may have a newer one."
      : `The newest is <a href="${siteUrl}/${pack.zip}">at ${siteUrl}</a>.`
  }</p>`;

/** A reader of a copy has the pack: what offers it goes. Where that is all that a heading has, the copy speaks of itself there. */
function takeBackOffer(element: Element, copy: Copy) {
  const parent = element.parentNode as Element;
  if (element.tagName === "p") insert(parent, passOn(copy), element);
  remove(element);
}

/** The script that collects the evidence is there already, and a browser would show its text: says where it lies and how it runs from there. */
function leadToScript(link: Element, target: string) {
  link.attrs = link.attrs.filter(({ name }) => name !== "download");
  const name = target.replace(/.*\//, "");
  link.childNodes = parseFragment(`Read ${name} in the browser`).childNodes;
  const parent = link.parentNode as Element;
  insert(parent, ` or in Notepad: it is in this copy already, as <code>${placeOf(target)}</code>`, link);
  const run =
    " To run it from there, open that folder in Explorer, copy its path from the address line, open PowerShell and type <code>Set-Location -LiteralPath 'PATH'</code> with the path in place of PATH. Then the commands below work as they stand.";
  for (const node of [...parseFragment(run).childNodes]) nodes.appendChild(parent, node);
}

const placeOf = (target: string) => `${guideFolder}\\${target.replaceAll("/", "\\")}`;

/** Browsers differ in what they do with such a file on a disk: some show its text, some save it once more. It is there already. */
const lies = (target: string) => ` <span class="small">(in this copy: <code>${placeOf(target)}</code>)</span>`;

/**
 * A page of the built site as it opens from a disk, with scripts and without: links name their file, and the foot says
 * which copy this is. `page` is the path of its file below the site.
 */
export function packedPage(html: string, page: string, copy: Copy): string {
  const document = readPage(html);
  for (const element of elementsOf(document).filter((one) => attribute(one, packOffer) !== undefined)) takeBackOffer(element, copy);
  for (const link of elementsOf(document, "a", "link")) {
    const href = attribute(link, "href");
    const target = href === undefined ? undefined : targetOf(href, page);
    if (href === undefined || target === undefined) continue;
    if (isLeftOut(target)) leadElsewhere(link, target, copy);
    else setAttribute(link, "href", withFile(href));
    if (link.tagName === "a" && target.endsWith(".ps1")) leadToScript(link, target);
    if (link.tagName === "a" && target.endsWith(".reg")) insert(link.parentNode as Element, lies(target), link);
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
