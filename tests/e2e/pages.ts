/** The pages of the built site, as they lie in out/. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const out = path.resolve("out");

const all = readdirSync(out, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html") && !file.startsWith("_") && !file.startsWith("404"))
  .map((file) => ({ path: `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`, html: readFileSync(path.join(out, file), "utf8") }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

const inRoom = (room: string) => all.filter(({ html }) => html.includes(`data-room="${room}"`)).map((page) => page.path);

export const documentPages = inRoom("document");
export const diagnosisPages = inRoom("diagnosis");

/** One page of each kind: what a template does, it does on all its pages. */
export const templates = {
  home: "/",
  causes: "/fix/",
  article: "/fix/machine-keys/",
  codes: "/codes/",
  code: "/codes/0x204/",
  access: "/access/",
  escalate: "/escalate/",
  checklist: "/checklist/",
  about: "/about/",
  collect: "/collect/",
  report: "/report/",
  missing: "/no-such-page/",
} as const;
