import { createHash } from "node:crypto";
import type { News } from "@/content/news";
import { escaped } from "./xml";

/** Of the site: its name, and where it is published, where that is known. */
interface Published {
  readonly name: string;
  readonly url?: string | undefined;
}

/** A name for ever that does not depend on where the site is published: a UUID of its digest (RFC 9562, version 8). */
function urn(id: string): string {
  const digits = createHash("sha256").update(`0x904 Field Guide: ${id}`).digest("hex");
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

const instant = (day: string) => `${day}T00:00:00Z`;

/** The news as an Atom feed at the site's root. Addresses are whole where it is known where the site is published, else relative to the feed. */
export function atomFeed(news: Readonly<Record<string, News>>, { name, url }: Published): string {
  const address = (page: string) => (url === undefined ? `.${page}` : `${url}${page}`);
  const entries = Object.entries(news).sort(([, a], [, b]) => b.on.localeCompare(a.on));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${urn("feed")}</id>`,
    `<title>${escaped(name)}: what is new</title>`,
    `<updated>${instant(entries[0]![1].on)}</updated>`,
    `<author><name>${escaped(name)}</name></author>`,
    `<link href="${escaped(address("/"))}"/>`,
    ...(url === undefined ? [] : [`<link rel="self" type="application/atom+xml" href="${escaped(address("/feed.xml"))}"/>`]),
    ...entries.flatMap(([id, { on, title, says, page }]) => [
      "<entry>",
      `<id>${urn(id)}</id>`,
      `<title>${escaped(title)}</title>`,
      `<updated>${instant(on)}</updated>`,
      `<link href="${escaped(address(page))}"/>`,
      `<summary>${escaped(says)}</summary>`,
      "</entry>",
    ]),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}
