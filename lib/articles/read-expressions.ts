import type { Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { visit } from "unist-util-visit";

/** Something in an article that would run at the build: `{1 + 1}`, `import …`, `<Grade is={…}>`, `<Grade {...all}>`. */
export interface Expression {
  /** As it is written, its first line. */
  readonly text: string;
  readonly line: number;
}

const first = (text: string) => text.split("\n")[0] ?? "";

/** Every expression of an article, in the order of the text. */
export function readExpressions(tree: Root): Expression[] {
  const found: Expression[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === "mdxjsEsm") found.push({ text: first(node.value), line });
    if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") found.push({ text: `{${first(node.value)}}`, line });
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") found.push(...inAttributes(node, line));
  });
  return found;
}

function inAttributes({ attributes }: MdxJsxFlowElement | MdxJsxTextElement, ofElement: number): Expression[] {
  return attributes.flatMap((attribute) => {
    const line = attribute.position?.start.line ?? ofElement;
    if (attribute.type === "mdxJsxExpressionAttribute") return [{ text: `{${first(attribute.value)}}`, line }];
    const { name, value } = attribute;
    return typeof value === "object" && value !== null ? [{ text: `${name}={${first(value.value)}}`, line }] : [];
  });
}
