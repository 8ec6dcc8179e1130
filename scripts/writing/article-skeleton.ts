import { sectionNames } from "@/lib/articles/sections";
import { gap } from "./gap";

/** An article with all that every article has and nothing that it says. The check of the content names what to fill in. */
export function articleSkeleton(cause: string, today: Date): string {
  const frontmatter = [
    "---",
    `cause: ${cause}`,
    "grade: inferred",
    "appliesTo:",
    `  host: "${gap("the hosts on which it occurs, such as Windows Server 2016 and later")}"`,
    `  client: "${gap("the clients that meet it")}"`,
    "events: []",
    "usual: {}",
    "branches: {}",
    `checkedOn: ${today.toISOString().slice(0, 10)}`,
    "---",
  ];
  return [frontmatter.join("\n"), ...sectionNames.map((name) => `## ${name}`)].join("\n\n") + "\n";
}
