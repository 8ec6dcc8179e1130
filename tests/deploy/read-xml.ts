/** An element of XML, with its attributes and the elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly holds: XmlElement[];
}

const token = /<\?[^<>]*\?>|<!--(?:(?!--).)*-->|<(?<close>\/?)(?<name>[\w.]+)(?<attributes>(?:\s+\w+="[^"<]*")*)\s*(?<empty>\/?)>|\s+/gsy;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescape(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const sign = entities[name];
    if (sign === undefined || !whole.endsWith(";")) throw new Error(`Not an entity: ${whole}`);
    return sign;
  });
}

/** Reads a document of elements without text. Throws where it is not well-formed. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, holds: [] };
  const open = [root];
  let end = 0;
  for (const found of text.matchAll(token)) {
    end = found.index + found[0].length;
    const { close, name, attributes = "", empty } = found.groups!;
    if (name === undefined) continue;
    if (close) {
      if (open.pop()!.name !== name) throw new Error(`Nothing to close with </${name}>`);
      continue;
    }
    const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key!, unescape(value!)] as const);
    const element = { name, attributes: Object.fromEntries(pairs), holds: [] };
    if (pairs.length !== Object.keys(element.attributes).length) throw new Error(`An attribute stands twice in <${name}>`);
    open.at(-1)!.holds.push(element);
    if (!empty) open.push(element);
  }
  if (end !== text.length) throw new Error(`Not XML: ${text.slice(end, end + 80)}`);
  if (open.length !== 1 || root.holds.length !== 1) throw new Error("Expected one root element, closed");
  return root.holds[0]!;
}

/** The elements that such names lead to from an element. */
export function below(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return names.reduce<readonly XmlElement[]>(
    (all, name) => all.flatMap(({ holds }) => holds.filter((one) => one.name === name)),
    [element],
  ) as XmlElement[];
}
