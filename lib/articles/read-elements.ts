import type { Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { visit } from "unist-util-visit";

/** A component or an HTML element in an article, with its literal attributes; one without a value is "". */
export interface Element {
  /** "" for a fragment, `<>`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** The elements as they are written, before a plugin adds its own. */
export function readElements(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
    const { name, attributes, position } = node as MdxJsxFlowElement | MdxJsxTextElement;
    elements.push({ name: name ?? "", attributes: literal(attributes), line: position?.start.line ?? 0 });
  });
  return elements;
}

const literal = (attributes: MdxJsxFlowElement["attributes"]) =>
  Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute" || isExpression(attribute.value)) return [];
      return [[attribute.name, attribute.value ?? ""] as const];
    }),
  );

const isExpression = (value: unknown): value is object => typeof value === "object" && value !== null;
