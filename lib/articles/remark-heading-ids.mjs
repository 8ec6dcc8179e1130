import GithubSlugger from "github-slugger";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { pageSections } from "./page-section-list.mjs";
import { sections } from "./section-list.mjs";

const withIds = [...sections, ...pageSections].filter((section) => "id" in section);

/**
 * Gives each heading of a text the id that it has on its page: the one source of them for page, checks and search. A
 * number before the words is no part of it, so that steps can be moved without breaking links in tickets. Plain
 * JavaScript, because the bundler loads remark plugins by path.
 */
export default function remarkHeadingIds() {
  return (tree) => {
    const slugger = new GithubSlugger();
    visit(tree, "heading", (heading) => {
      const text = toString(heading);
      const kept = heading.depth === 2 ? withIds.find(({ name }) => name === text)?.id : undefined;
      const id = slugger.slug(kept ?? text.replace(/^\d+[.)]\s+/, ""));
      (heading.data ??= {}).hProperties = { ...heading.data.hProperties, id };
    });
  };
}

/**
 * The id of a heading of a tree that the plugin has gone over.
 *
 * @param {import("mdast").Heading} heading
 * @returns {string}
 */
export const headingId = (heading) => String(heading.data?.hProperties?.id ?? "");
