import { toString } from "mdast-util-to-string";
import { attribute, element } from "./mdx-elements.mjs";
import { pageSections } from "./page-section-list.mjs";
import { sections } from "./section-list.mjs";
import { wordOf } from "./remark-commands.mjs";
import { headingId } from "./remark-heading-ids.mjs";

/**
 * Gives the sections of an article their form: what most readers do stands in <MostOften>, what the others need is
 * folded, whole or heading by heading: a <Fold> holds a <FoldTitle> and the rest. At the end of each section stands a
 * <SectionEnd>, for what the page itself adds. Of other texts only the sections of `page-section-list.mjs` have a form. The
 * first command of an article says that it is the first thing to do. It comes after the plugins for the ids of headings and for commands. Plain JavaScript, because the bundler loads remark plugins by path.
 */
export default function remarkFolds() {
  return (tree) => {
    const tops = parts(tree.children, 2);
    const has = (list) => tops.some(({ heading }) => heading && list.some(({ name }) => name === toString(heading)));
    const forms = has(sections.slice(0, 1)) ? sections : pageSections;
    if (!has(forms)) return;
    if (forms === sections) markFirst(tree.children);
    tree.children = tops.flatMap(({ heading, nodes }) => {
      if (!heading) return nodes;
      const end = element("SectionEnd", { of: headingId(heading) });
      switch (forms.find(({ name }) => name === toString(heading))?.form) {
        case "steps":
          return [element("MostOften", {}, [heading, ...nodes, end])];
        case "branches":
          return [heading, ...parts(nodes, 3).flatMap((part) => (part.heading ? [fold(part.heading, part.nodes)] : part.nodes)), end];
        case "folded":
          return [fold(heading, [...nodes, end], [])];
        default:
          return [heading, ...nodes, end];
      }
    });
  };
}

/** The first command is the first thing to do, unless it is the end of a numbered list. */
function markFirst(nodes) {
  const at = nodes.findIndex(({ name }) => name === "Fences");
  if (at === -1) return;
  const isLast = nodes[at - 1]?.type === "list" && nodes[at - 1].ordered;
  nodes[at].attributes.push(attribute("label", isLast ? "Then do this" : "Do this first"));
}

/** What stands before the first heading of this depth, and each of them with what is below it. */
function parts(nodes, depth) {
  const found = [{ heading: undefined, nodes: [] }];
  for (const node of nodes) {
    if (node.type === "heading" && node.depth === depth) found.push({ heading: node, nodes: [] });
    else found.at(-1).nodes.push(node);
  }
  return found;
}

/** `effects`: what its title says of its commands. A section that is folded whole is named by what it is about. */
const fold = (heading, nodes, effects = effectsIn(nodes)) =>
  element("Fold", {}, [
    element("FoldTitle", { depth: String(heading.depth), id: headingId(heading), holds: effects.join(" ") }, heading.children),
    ...nodes,
  ]);

/** What the commands below a heading do, from top to bottom, as their fences say it; a change of settings says it by itself. */
function effectsIn(nodes) {
  return nodes.flatMap((node) => {
    if (node.name === "Change") return ["changes-settings"];
    if (node.attributes?.some(({ name }) => name === "takesBack")) return [];
    if (node.name === "Fences") return deedOf(node) ?? [];
    return effectsIn(node.children ?? []);
  });
}

/** "Disconnects everyone" gives way to whom it does disconnect. */
function deedOf(node) {
  const [effect, loser] = [wordOf(node, "effect"), wordOf(node, "disconnects")];
  return effect === "ends-sessions" && loser !== undefined ? `loses-${loser}` : effect;
}
