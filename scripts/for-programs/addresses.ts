import { apiNames } from "@/lib/api/file";
import { markdownFile } from "./markdown/beside";

/** What programs ask for besides pages, wherever the site is published. */
export const forPrograms: readonly string[] = [
  "/feed.xml",
  "/llms.txt",
  ...apiNames.flatMap((name) => [`/api/${name}.json`, `/api/${name}.schema.json`]),
];

/** The page whose Markdown this address is; undefined for any other address. */
export const pageOfMarkdown = (address: string) =>
  address.endsWith(`/${markdownFile}`) ? address.slice(0, -markdownFile.length) : undefined;
