import { site } from "@/lib/site";
import type { Copy } from "./copy";
import { guideFolder } from "./names";

const home = `${guideFolder}/index.html`;

/**
 * Leads on with what stands behind the address: a case that somebody sent. A refresh would drop it. Without scripts
 * there is no case to show.
 */
const leadOn = `location.replace("${home}" + location.hash)`;

/** The page that a reader of the unpacked folder opens. It leads on by itself; where a browser forbids that, by its link. */
export const startPage = ({ date }: Copy) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${site.name}</title>` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">` +
  `<script>${leadOn}</script><noscript><meta http-equiv="refresh" content="0; url=${home}"></noscript></head>` +
  `<body><main id="main"><h1>${site.name}</h1><p>A copy of the guide as of ${date}.</p><p><a href="${home}">Open it</a></p></main></body></html>\n`;
