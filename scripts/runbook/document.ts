import { readFileSync } from "node:fs";
import path from "node:path";
import { site } from "@/lib/site";
import { attribute, elementsOf } from "../after-build/html";
import { type PartHtml, partHtml } from "./part-html";
import { type Part, partsOf } from "./parts";

/** An entry of the contents: a part or the stage before it. The bookmarks have the same entries in the same order. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly depth: 1 | 2;
}

export interface Runbook {
  /** Parts of the site and stages, in the order of the book. */
  readonly entries: readonly Entry[];
  /** The whole document; `pageOf` gives the number of an entry's page, where it is known. */
  readonly html: (pageOf?: ReadonlyMap<string, number>) => string;
}

export const papers = ["A4", "Letter"] as const;
export type Paper = (typeof papers)[number];

export interface Edition {
  readonly paper: Paper;
  /** The day on which it is made. */
  readonly made: Date;
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const quoted = (text: string) => JSON.stringify(text);
const day = (date: Date) => date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** The style sheets of the pages, each once, in their order. */
const stylesOf = (parts: readonly Part[]) => [
  ...new Set(
    parts.flatMap(({ address, page }) =>
      elementsOf(page, "link")
        .filter((link) => attribute(link, "rel") === "stylesheet")
        .map((link) => new URL(attribute(link, "href")!, `https://site.example${address}`).pathname),
    ),
  ),
];

const stageId = ({ id }: PartHtml) => `stage-of-${id}`;

function cover(parts: readonly PartHtml[], { made }: Edition, version: string): string {
  const days = parts.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
  const where = site.url === undefined ? "" : `<p>The newest version is at <a href="${site.url}/">${site.url}/</a></p>`;
  return `<section class="cover">
    <p class="cover-code">0x904</p>
    <p class="cover-title">${site.name}</p>
    <p class="cover-what">Remote Desktop error 0x904, extended error 0x7: the checks, the ways in, and the fix of each of ${days.length} causes, to have at hand when there is no network.</p>
    <p>Articles checked against their sources from ${days[0]} to ${days.at(-1)}. Made on ${day(made)} from version ${escape(version)} of the guide's model.</p>
    ${where}
    <p><b>A file grows old.</b> Where you can, copy commands from the site: it has the newest, and it copies them whole. Here a long line goes on in the next, further in: type it as one line.</p>
    <p>Each command says whether it only reads or changes something, and each change has its undo. Every claim carries a grade; the last part lists the sources.</p>
  </section>`;
}

function contents(entries: readonly Entry[], pageOf?: ReadonlyMap<string, number>): string {
  const items = entries.map(
    ({ id, title, depth }) =>
      `<li class="depth-${depth}"><a href="#${id}"><span>${escape(title)}</span><span class="number">${pageOf?.get(id) ?? ""}</span></a></li>`,
  );
  return `<nav class="contents"><h1 id="contents">Contents</h1><ol>${items.join("")}</ol></nav>`;
}

/** Each part has its title at the head of its pages. */
const runningTitle = ({ id, title }: PartHtml) =>
  `@page ${id} { @top-right { content: ${quoted(title.length > 80 ? `${title.slice(0, 78)}…` : title)}; } } #${id} { page: ${id}; }`;

/** The runbook of the built site in `out`, as one document for the printer. */
export function runbook(out: string, edition: Edition): Runbook {
  const parts = partsOf(out);
  const styles = stylesOf(parts);
  const inside = new Set(parts.map(({ address }) => address));
  const shown = parts.map((part) => ({ ...partHtml(part, inside, site.url), stage: part.stage }));
  const entries = shown.flatMap((part, i): Entry[] => [
    ...(part.stage === undefined ? [] : [{ id: stageId(part), title: part.stage, depth: 1 } as const]),
    { id: part.id, title: part.title, depth: parts[i]!.address.startsWith("/fix/") ? 2 : 1 },
  ]);
  const { version } = JSON.parse(readFileSync(path.join(out, "api/model.json"), "utf8")) as { version: string };
  const body = shown
    .map(
      (part) =>
        `<section class="part prose" id="${part.id}">${part.stage === undefined ? "" : `<h1 class="stage-name" id="${stageId(part)}">${escape(part.stage)}</h1>`}${part.html}</section>`,
    )
    .join("\n");
  const head = [
    `<meta charset="utf-8"><title>${site.name}</title>`,
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<style>${readFileSync(path.join(import.meta.dirname, "runbook.css"), "utf8")}`,
    `@page { size: ${edition.paper}; @top-left { content: ${quoted(site.name)}; } } ${shown.map(runningTitle).join(" ")}</style>`,
  ].join("\n");
  return {
    entries,
    html: (pageOf) =>
      `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${cover(shown, edition, version)}${contents(entries, pageOf)}<main>${body}</main></body></html>`,
  };
}
