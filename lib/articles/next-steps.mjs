import { toString } from "mdast-util-to-string";
import { element } from "./mdx-elements.mjs";

/**
 * What the list directly below a command says to do after Good, after Bad, and after anything else that it prints. On
 * the page it stands in the command's own block, beside what Good and Bad look like: a reader need not find a second
 * place. An item belongs to a sign by its bold label: `**Bad**: go on.`, `**Bad, type 2**: a policy sets it.`
 *
 * Plain JavaScript, because the plugins that use it are loaded by path.
 */

/** What a bold label of a sign begins with. */
export const signOf = /^(Good|Bad)\b,?\s*(?:and\s+)?/;

/** Whether a list says what to do after the command above it: some item is for a sign. */
export const saysNextSteps = (node) => node?.type === "list" && node.children.some((item) => signOf.test(toString(labelOf(item))));

/** Its items that do not begin with a bold label: nobody can tell after what one does them. */
export const withoutLabel = (list) => list.children.filter((item) => labelOf(item) === undefined);

/** The list as elements for the block of its command: one <NextStep of="good"> or "bad" an item, and one "other" for the rest. */
export function nextSteps(list) {
  const steps = list.children.map((item) => ({ item, sign: signOf.exec(toString(labelOf(item)))?.[1]?.toLowerCase() }));
  const others = steps.filter(({ sign }) => sign === undefined).map(({ item }) => item);
  return [
    ...steps.filter(({ sign }) => sign !== undefined).map(({ item, sign }) => nextStep(sign, withoutSign(item))),
    ...(others.length > 0 ? [nextStep("other", [{ ...list, children: others }])] : []),
  ];
}

const nextStep = (of, children) => element("NextStep", { of }, children);

const labelOf = (item) => {
  const first = item.children[0]?.children?.[0];
  return first?.type === "strong" ? first : undefined;
};

/** The parts of an item without the name of its sign, which stands above it: "Bad, type 2: …" is "Type 2: …" there. */
function withoutSign({ children: [{ children, ...paragraph }, ...below] }) {
  const [label, ...rest] = children;
  const left = withFirstText(label, (text) => text.replace(signOf, ""));
  const parts = toString(left) === "" ? startingWith(rest, (text) => text.replace(/^:\s*/, "")) : [left, ...rest];
  return [{ ...paragraph, children: startingWith(parts, (text) => text.charAt(0).toUpperCase() + text.slice(1)) }, ...below];
}

/** Nodes with the first text in them changed; without a text of its own a first node is left out, and the next is asked. */
function startingWith([first, ...rest], change) {
  if (first === undefined) return [];
  const changed = withFirstText(first, change);
  return first.type === "text" && changed.value === "" ? startingWith(rest, change) : [changed, ...rest];
}

/** Code is printed as it is. */
function withFirstText(node, change) {
  if (node.type === "text") return { ...node, value: change(node.value) };
  if (!node.children?.length) return node;
  const [first, ...rest] = node.children;
  return { ...node, children: [withFirstText(first, change), ...rest] };
}
