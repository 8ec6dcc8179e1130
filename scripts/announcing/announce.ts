import { defaultTreeAdapter as tree, html } from "parse5";
import { attribute, elementsOf, type Page, textOf } from "../after-build/html";
import { previewSize } from "@/components/preview-card";
import type { Announcement } from "./announcement";

/** Writes into the head of the page what it announces; the title and the description that it has are those of its preview. */
export function announce(page: Page, { url, image, imageSays, described }: Announcement): void {
  const head = elementsOf(page, "head")[0]!;
  const add = (tag: string, attributes: Readonly<Record<string, string>>, text?: string) => {
    const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
    const element = tree.createElement(tag, html.NS.HTML, attrs);
    if (text !== undefined) tree.insertText(element, text);
    tree.appendChild(head, element);
  };
  const named = (name: string) => elementsOf(page, "meta").find((meta) => attribute(meta, "name") === name);

  add("link", { rel: "canonical", href: url });
  add("meta", { property: "og:url", content: url });
  add("meta", { property: "og:title", content: titleOf(page) });
  add("meta", { property: "og:description", content: attribute(named("description")!, "content")! });
  add("meta", { property: "og:image", content: image });
  add("meta", { property: "og:image:width", content: String(previewSize.width) });
  add("meta", { property: "og:image:height", content: String(previewSize.height) });
  add("meta", { property: "og:image:alt", content: imageSays });
  add("meta", { name: "twitter:card", content: "summary_large_image" });
  // Data, which runs nothing, so that the policy does not ask about it. No text of it may end the element.
  if (described.length > 0) add("script", { type: "application/ld+json" }, JSON.stringify(described).replace(/</g, "\\u003c"));
}

export const titleOf = (page: Page): string => textOf(elementsOf(page, "title")[0]!);

/** Whether the page lets search engines list it. */
export const isListed = (page: Page): boolean =>
  !elementsOf(page, "meta").some((meta) => attribute(meta, "name") === "robots" && /noindex/.test(attribute(meta, "content") ?? ""));
