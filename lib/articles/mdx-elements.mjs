/** Elements of MDX as the plugins of the articles write them. Plain JavaScript, because the bundler loads the plugins by path. */

/** An attribute with a text for its value. */
export const attribute = (name, value) => ({ type: "mdxJsxAttribute", name, value });

/** An element between paragraphs, with these texts for its attributes; what has none is left out. */
export const element = (name, attributes, children = []) => ({
  type: "mdxJsxFlowElement",
  name,
  attributes: Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => attribute(key, value)),
  children,
});
