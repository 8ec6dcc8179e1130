import { toString } from "mdast-util-to-string";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import { expect, it } from "vitest";
import remarkCommands from "../../../lib/articles/remark-commands.mjs";

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkCommands);
const fence = '```powershell id=look where=host effect=read-only good="a line" bad="none"\nGet-Service\n```\n';

/** What the block of a command holds, as `sign: text`, and the text that stays below it. */
function read(text: string) {
  const tree = parser.runSync(parser.parse(text)) as Nodes;
  const steps: string[] = [];
  visit(tree, "mdxJsxFlowElement", ({ name, attributes, children }) => {
    if (name !== "NextStep") return;
    const [of] = attributes;
    steps.push(`${of!.value as string}: ${children.map((child) => toString(child)).join(" ")}`);
  });
  const below = "children" in tree ? tree.children.filter(({ type }) => type !== "mdxJsxFlowElement").map((node) => toString(node)) : [];
  return { steps, below };
}

it("takes what to do after Good, after Bad and after the rest into the block of the command", () => {
  expect(read(`${fence}\n- **Bad**: go on.\n- **Good**: not this cause.\n- **"no answer"**: run it again.\n`)).toEqual({
    steps: ["bad: Go on.", "good: Not this cause.", 'other: "no answer": run it again.'],
    below: [],
  });
});

it("keeps what is left of a label, in the words of the text", () => {
  const list =
    "- **Bad, type 2**: a policy.\n- **Bad at `RDP-Tcp`**: go on.\n- **Good, and one fails**: the host.\n- **Good**: [this](/a/).\n- **Bad**: `0 bytes` hangs.\n";
  expect(read(`${fence}\n${list}`).steps).toEqual([
    "bad: Type 2: a policy.",
    "bad: At RDP-Tcp: go on.",
    "good: One fails: the host.",
    "good: This.",
    "bad: 0 bytes hangs.",
  ]);
});

it.each([
  ["a list without a sign", `${fence}\n- **Stopped**: start it.\n`],
  ["a list of which an item has no label", `${fence}\n- **Bad**: go on.\n- Or not.\n`],
  ["a list that begins with a longer word", `${fence}\n- **Goodness**: go on.\n`],
  ["a list below text", `${fence}\nThen:\n\n- **Bad**: go on.\n`],
  ["a list below nothing", `- **Bad**: go on.\n`],
])("leaves %s where it stands", (_name, text) => {
  expect(read(text).steps).toEqual([]);
});

it("finds them in a step of a list too", () => {
  const steps = read(`1. Look:\n\n   ${fence.replaceAll("\n", "\n   ")}\n   - **Bad**: go on.\n   - **Good**: stop.\n`).steps;
  expect(steps).toEqual(["bad: Go on.", "good: Stop."]);
});
