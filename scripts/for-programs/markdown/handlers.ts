import type { Element, Nodes, Parents } from "hast";
import type { BlockContent, Code, DefinitionContent, Heading, Link, List, PhrasingContent } from "mdast";
import { defaultHandlers, type Handle, type State } from "hast-util-to-mdast";
import * as hook from "@/components/command/hooks";

const isElement = (node: Nodes): node is Element => node.type === "element";
const elementsIn = ({ children }: Parents) => (children as Nodes[]).filter(isElement);
const hasClass = (node: Nodes, name: string) =>
  isElement(node) && Array.isArray(node.properties.className) && node.properties.className.includes(name);

/** The text of a node as it stands there: of code, to the letter. */
export function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? (node.children as Nodes[]).map(textIn).join("") : "";
}

const text = (value: string): PhrasingContent => ({ type: "text", value });
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
const paragraph = (...children: readonly PhrasingContent[]): BlockContent => ({ type: "paragraph", children: [...children] });
const phrasing = (state: State, node: Parents) => state.all(node) as PhrasingContent[];
const flow = (state: State, node: Parents) => state.toFlow(state.all(node)) as BlockContent[];

const codeOf = (pre: Element, lang?: string): Code => ({ type: "code", ...(lang && { lang }), value: textIn(pre).replace(/\n$/, "") });

/** Terms and what they mean: "- **Where**: on this computer". */
const definitions: Handle = (state, list: Element): List => {
  const pairs = elementsIn(list).flatMap((child) => (child.tagName === "div" ? elementsIn(child) : [child]));
  const items: { readonly term: string; readonly said: Element[] }[] = [];
  for (const pair of pairs) {
    if (pair.tagName === "dt") items.push({ term: textIn(pair).trim(), said: [] });
    else items.at(-1)?.said.push(pair);
  }
  return {
    type: "list",
    spread: false,
    children: items.map(({ term, said }) => {
      const [first, ...more] = said.flatMap((one) => flow(state, one));
      const begin = [strong(term), text(": ")];
      const lines =
        first?.type === "paragraph"
          ? [paragraph(...begin, ...first.children), ...more]
          : [paragraph(...begin), ...(first ? [first, ...more] : [])];
      return { type: "listItem", spread: false, children: lines };
    }),
  };
};

/** What is said above a command: its id, which leads to it on the page, what it does, where it runs. */
const head = (caption: Element, id: unknown): BlockContent => {
  const said = elementsIn(caption)
    .map((part) => textIn(part).trim())
    .filter(Boolean);
  const named: readonly PhrasingContent[] =
    typeof id === "string" ? [text(" "), { type: "link", url: `./#${id}`, children: [text(id)] }] : [];
  // A text to copy is no command, and has a name alone.
  if (!elementsIn(caption).some((part) => hasClass(part, hook.place))) return paragraph(strong(said.join(", ")));
  return paragraph(strong("Command"), ...named, text(`: ${said.join(", ")}`));
};

/** One way to give a command: the name of the shell, then the code, or the steps by hand. */
const form = (state: State, element: Element): BlockContent[] => {
  const { dataShell: name, dataLanguage: language } = element.properties;
  const parts = elementsIn(element).flatMap((part) =>
    part.tagName === "pre" ? [codeOf(part, String(language ?? "text"))] : flow(state, { type: "root", children: [part] }),
  );
  return name === undefined ? parts : [paragraph(text(`${String(name)}:`)), ...parts];
};

/** A command, whole: what it does and where, each way to give it, how to read its answer, what it prints. */
const command: Handle = (state, figure: Element) => {
  // On paper and for programs nothing is folded.
  const unfolded = elementsIn(figure).flatMap((part) =>
    hasClass(part, hook.brief) ? elementsIn(part).filter(({ tagName }) => tagName !== "summary") : [part],
  );
  return unfolded.flatMap((part): BlockContent[] => {
    if (part.tagName === "figcaption") return [head(part, figure.properties.id)];
    return hasClass(part, hook.form) ? form(state, part) : flow(state, { type: "root", children: [part] });
  });
};

/** Links that lead on from a command, apart from each other. */
const foot: Handle = (state, element: Element) =>
  paragraph(
    ...elementsIn(element).flatMap((part, i) => [...(i > 0 ? [text("; ")] : []), ...phrasing(state, { type: "root", children: [part] })]),
  );

const quote: Handle = (state, element: Element) => ({
  type: "blockquote",
  children: flow(state, element) as (BlockContent | DefinitionContent)[],
});

const title: Handle = (_state, element: Element) => paragraph(strong(textIn(element).trim()));

/** How sure we are, apart from the sentence before it. */
const grade: Handle = (state, element: Element) => ({
  type: "emphasis",
  children: element.tagName === "a" ? [link(state, element)] : phrasing(state, element),
});

/** Ids are of the page: a way to one leads there. */
const link = (state: State, element: Element): Link => {
  const href = String(element.properties.href ?? "");
  return { type: "link", url: href.startsWith("#") ? `./${href}` : href, children: phrasing(state, element) };
};

/** Without the link of a heading to itself, and in one line. */
const heading: Handle = (state, element: Element) => {
  const [first] = element.children;
  const isOwn = first !== undefined && isElement(first) && first.tagName === "a" && String(first.properties.href).startsWith("#");
  const made = defaultHandlers.h2(state, element) as Heading;
  const children = made.children
    .flatMap((child) => (isOwn && child.type === "link" ? child.children : [child]))
    .map((child) => (child.type === "break" ? text(" ") : child));
  return children.length === 0 ? undefined : { ...made, children };
};

/** The second line of an answer, which the page sets below the first. */
const small: Handle = (state, element: Element, parent) => {
  const siblings = parent === undefined ? [] : (parent.children as Nodes[]);
  const before = siblings[siblings.indexOf(element) - 1];
  const isGlued = before?.type === "text" && /\S$/.test(before.value);
  return [...(isGlued ? [text(": ")] : []), ...phrasing(state, element)];
};

/** What a fold says before it is opened. */
const summary: Handle = (_state, element: Element) => paragraph(strong(textIn(element).trim()));

/** A remark that stands in a line of its own on the page. */
const remark: Handle = (state, element: Element) => [text(" "), { type: "emphasis", children: phrasing(state, element) }];

/** A word that opens its note stays; any other button is gone by now. */
const word: Handle = (state, element: Element) => phrasing(state, element);

const byClass: readonly (readonly [string, Handle])[] = [
  [hook.block, command],
  ["command-foot", foot],
  ["callout", quote],
  ["callout-title", title],
  ["grade", grade],
  ["breaks", remark],
];

/** The handler of the element's class, else that of its tag. */
const classFirst =
  (usual: Handle): Handle =>
  (state, element: Element, parent) =>
    (byClass.find(([name]) => hasClass(element, name))?.[1] ?? usual)(state, element, parent);

/** How the parts of our pages are written in Markdown; what is not named here is written as Markdown usually does. */
export const handlers: Readonly<Record<string, Handle>> = {
  a: classFirst(link),
  button: word,
  div: classFirst(defaultHandlers.div),
  dl: definitions,
  figure: classFirst(defaultHandlers.figure),
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  p: classFirst(defaultHandlers.p),
  small,
  span: classFirst(defaultHandlers.span),
  summary,
};
