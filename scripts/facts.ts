import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changes } from "@/content/changes";
import { reading } from "@/lib/articles/check-article";
import { root } from "./running/project";
import { factsSource } from "./writing/facts-source";
import { factsFile, factsTable } from "./writing/facts-table";

/** `npm run facts`: writes what follows from the articles into content/article-facts.ts. It needs no table but the changes. */
const articles = readdirSync(join(root, "content/causes")).map((name) => `content/causes/${name}`);
const readings = new Map(articles.map((file) => [file, reading(readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n"))]));
const table = factsTable(readings, changes);
writeFileSync(join(root, factsFile), await factsSource(table));
console.log(`${factsFile} holds the facts of ${Object.keys(table).length} articles. Look at what changed before you commit it.`);
