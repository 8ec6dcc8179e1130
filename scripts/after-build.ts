/**
 * After the export: takes the framework's script out of the document pages, gives every page a strict content security
 * policy, names our own scripts after their content, and compresses what a server may send compressed.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nameByContent } from "./after-build/name-by-content";
import { compress } from "./after-build/compress";
import { bareDocument, documentProblems } from "./after-build/document-page";
import { withPolicy } from "./after-build/content-security-policy";
import { writeSearchIndex } from "./after-build/search-index";

const out = path.resolve("out");
const files = readdirSync(out, { recursive: true, encoding: "utf8" }).map((file) => path.join(out, file));
const pages = files.filter((file) => file.endsWith(".html"));

const rename = nameByContent(path.join(out, "client"));
const nameSearch = writeSearchIndex(out);
const problems: string[] = [];
let documents = 0;

for (const file of pages) {
  let html = nameSearch(rename(readFileSync(file, "utf8")));
  if (/<html[^>]*data-room="document"/.test(html)) {
    problems.push(...documentProblems(html).map((problem) => `${path.relative(out, file)}: ${problem}`));
    html = bareDocument(html);
    documents++;
  }
  writeFileSync(file, withPolicy(html));
}

if (problems.length > 0) {
  console.error(`A document page needs React in the browser, but its script is taken out:\n  ${problems.join("\n  ")}`);
  process.exit(1);
}

// Links are plain, so nothing asks for the payloads of client-side navigation.
for (const file of files) if (file.endsWith(".txt") && !file.endsWith("robots.txt")) rmSync(file);

compress(out);
console.log(`${documents} documents without framework script, ${pages.length - documents} pages with it`);
