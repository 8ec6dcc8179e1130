import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { news } from "@/content/news";
import { site } from "@/lib/site";
import { filesBelow } from "../running/files-below";
import { apiFiles } from "./data/files";
import { atomFeed } from "./feed";
import { type ListedPage, llmsText } from "./llms";
import { addressOfPage, markdownFile, nameMarkdown } from "./markdown/beside";
import { pageMarkdown } from "./markdown/page-markdown";
import { nameSearch, openSearch, openSearchFile } from "./opensearch";

/** Writes each page of the folder as Markdown beside it, and lets the page name it. Returns the pages that have one. */
function writeMarkdown(out: string): ListedPage[] {
  return filesBelow(out)
    .filter((file) => /(^|\/)index\.html$/.test(file) && !/^(_|404)/.test(file))
    .flatMap((file) => {
      const page = `/${file.slice(0, -"index.html".length)}`;
      const html = readFileSync(path.join(out, file), "utf8");
      const made = pageMarkdown(html, addressOfPage(page, site.url));
      if (made === undefined) return [];
      writeFileSync(path.join(out, path.dirname(file), markdownFile), made.markdown);
      writeFileSync(path.join(out, file), nameMarkdown(html));
      return [{ page, title: made.title, description: made.description }];
    });
}

/** Writes what programs read into the folder of the built site: Markdown, data, the list for language models, the feed. */
export function writeForPrograms(out: string): void {
  const write = (name: string, text: string) => writeFileSync(path.join(out, name), text);
  const pages = writeMarkdown(out);
  mkdirSync(path.join(out, "api"), { recursive: true });
  for (const [name, text] of apiFiles()) write(`api/${name}`, text);
  write("llms.txt", llmsText(site.name, pages, site.url));
  write("feed.xml", atomFeed(news, site));
  if (site.url !== undefined) {
    write(openSearchFile, openSearch(site.name, site.url));
    write("index.html", nameSearch(readFileSync(path.join(out, "index.html"), "utf8"), site.name));
  }
  console.log(`${pages.length} pages as Markdown`);
}
