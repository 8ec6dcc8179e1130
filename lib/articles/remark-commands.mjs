import { attribute, element } from "./mdx-elements.mjs";
import { nextSteps, saysNextSteps, withoutLabel } from "./next-steps.mjs";

/**
 * Turns each fenced command of an article into a <Fences> element; fences that follow directly and carry the word
 * `or` give the same command in another shell, and `output` fences what it prints: both join the one before. A list
 * below that says what to do after Good and after Bad joins it too. A command directly below the one that it takes back
 * is marked as its undo. Plain JavaScript, because the bundler loads remark plugins by path.
 */
export default function remarkCommands() {
  return (tree) => {
    joinBelow(tree);
    takeNextSteps(tree);
    markUndos(tree);
    noteBelow(tree);
  };
}

/** Fences can stand anywhere: in a step of a list, in a callout. */
function joinBelow(node) {
  if (!node.children) return;
  node.children = joinFences(node.children);
  node.children.forEach(joinBelow);
}

/** @param {import("mdast").RootContent[]} nodes */
function joinFences(nodes) {
  const joined = [];
  let open;
  for (const node of nodes) {
    if (node.type !== "code") {
      open = undefined;
      joined.push(node);
      continue;
    }
    const fence = { language: node.lang ?? "", meta: node.meta ?? "", code: node.value, line: node.position?.start.line ?? 0 };
    if (open && (fence.language === "output" || joins(fence.meta))) open.push(fence);
    else joined.push({ type: "fences", fences: (open = [fence]), position: node.position });
  }
  return joined.map((node) => (node.type === "fences" ? fencesElement(node) : node));
}

/** The list goes into the element of the command above it. */
function takeNextSteps(node) {
  if (!node.children) return;
  node.children = node.children.filter((child, i, all) => {
    const above = all[i - 1];
    if (!above?.fences || !saysNextSteps(child)) return true;
    // The check of the content says which items it cannot place, and no page is built with one.
    const unlabelled = withoutLabel(child);
    if (unlabelled.length === 0) above.children = nextSteps(child);
    else above.data = { unlabelled };
    return unlabelled.length > 0;
  });
  node.children.filter(({ fences }) => !fences).forEach(takeNextSteps);
}

/** A command directly below the one that names it as its undo belongs to that one. Elsewhere it is a step like others. */
function markUndos(node) {
  (node.children ?? []).forEach((child, i) => {
    markUndos(child);
    const above = node.children[i - 1];
    const undo = child.fences && above?.fences && wordOf(above, "undo");
    if (undo !== undefined && undo === wordOf(child, "id")) {
      child.attributes.push(attribute("takesBack", ""));
    }
  });
}

/** A word of the first fence of a command, outside the quoted values: `undo`, `effect`. */
export const wordOf = (node, key) => new RegExp(`(?:^| )${key}=([a-z0-9-]+)`).exec(node.fences[0].meta.replace(/"[^"]*"/g, ""))?.[1];

/**
 * Puts a <PowerShellNote> below the first command that has a form for PowerShell: a change always has one. It says where
 * the command runs. Returns whether it did.
 */
function noteBelow(node) {
  return (node.children ?? []).some((child, i) => {
    if (!isPowerShell(child)) return noteBelow(child);
    const where = child.fences && wordOf(child, "where");
    node.children.splice(i + 1, 0, element("PowerShellNote", { where }));
    return true;
  });
}

const isPowerShell = ({ name, fences }) => name === "Change" || fences?.some(({ language }) => language === "powershell");

/** Whether the word `or` stands outside the quoted values. */
const joins = (meta) =>
  meta
    .replace(/"[^"]*"/g, "")
    .split(/\s+/)
    .includes("or");

const fencesElement = ({ fences, position }) => ({ ...element("Fences", { json: JSON.stringify(fences) }), position, fences });
