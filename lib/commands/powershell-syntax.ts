/** Reads PowerShell with tree-sitter. Uses web-tree-sitter; none of it reaches the browser. */
import { type Node, Parser } from "web-tree-sitter";
import { maskPowerShell } from "./powershell-mask";

/** One word after the name of a command. */
export interface Word {
  readonly kind: "parameter" | "value" | "splat";
  /** As written; a parameter without its dash and its colon. */
  readonly text: string;
  /** The text that PowerShell passes on, where no variable takes part. */
  readonly literal?: string;
  /** A parameter with a colon takes its value from the next word, even if it is a switch. */
  readonly colon?: boolean;
}

/** A command as it is called. */
export interface Invocation {
  readonly name: string;
  readonly words: readonly Word[];
  /** Line within the code, from 1. */
  readonly line: number;
}

export interface PowerShellRead {
  readonly invocations: readonly Invocation[];
  /** Names of functions that the code defines itself. */
  readonly functions: readonly string[];
  readonly faults: readonly { readonly line: number; readonly found: string }[];
}

const item = String.raw`(?:[A-Za-z_*][\w.*-]*|'[^']*'|"[^"]*"|\d+|\$[\w.:]+)`;
const list = new RegExp(String.raw`(?<=\s)${item}(?:\s*,\s*${item})+`, "g");

/** The grammar refuses bare words in a list (`-Property A, B`), which PowerShell takes: they are quoted for it, on the same lines. */
export function quoteBareLists(code: string): string {
  let shift = 0;
  let quoted = code;
  for (const { 0: found, index } of maskPowerShell(code).matchAll(list)) {
    if (!/(^|,)\s*[A-Za-z_*]/.test(found)) continue;
    const original = code.slice(index, index + found.length);
    const parts = original.replace(/(^|,)(\s*)([A-Za-z_*][\w.*-]*)(?=\s*(?:,|$))/g, "$1$2'$3'");
    quoted = quoted.slice(0, index + shift) + parts + quoted.slice(index + shift + found.length);
    shift += parts.length - original.length;
  }
  return quoted;
}

/** What a piece of PowerShell calls, and where the parser stumbled. */
export function readPowerShell(parser: Parser, code: string): PowerShellRead {
  const root = parser.parse(quoteBareLists(code))?.rootNode;
  if (!root) throw new Error("expected a tree; the parser was cancelled or has no language");
  const faults: { line: number; found: string }[] = [];
  const invocations: Invocation[] = [];
  const functions: string[] = [];
  const visit = (node: Node) => {
    if (node.isError || node.isMissing) {
      const found = node.isMissing ? `no ${node.type}` : JSON.stringify(node.text.split("\n")[0]?.slice(0, 60));
      faults.push({ line: node.startPosition.row + 1, found });
    }
    if (node.type === "command") invocations.push(readInvocation(node));
    if (node.type === "function_statement")
      functions.push(
        ...children(node)
          .filter(({ type }) => type === "function_name")
          .map(({ text }) => text),
      );
    for (const child of children(node)) visit(child);
  };
  visit(root);
  if (root.hasError && faults.length === 0) faults.push({ line: 1, found: "an error without a place" });
  return { invocations, functions, faults };
}

const children = (node: Node) => node.children.filter((child) => child !== null);

/** One call as the tree has it. */
export function readInvocation(node: Node): Invocation {
  const name = node.childForFieldName("command_name")?.text ?? "";
  const elements = node.childForFieldName("command_elements");
  const parts = elements ? children(elements) : [];
  return { name, words: parts.flatMap((part, i) => word(part, parts[i + 1])), line: node.startPosition.row + 1 };
}

function word(node: Node, after: Node | undefined): Word[] {
  const { type, text } = node;
  if (type === "command_argument_sep" || type === "redirection" || type === "redirections" || text.trim() === "") return [];
  if (type === "command_parameter" && !/^-\d/.test(text)) {
    // The grammar gives the colon to what separates the two.
    return [{ kind: "parameter", text: text.replace(/^-|:$/g, ""), colon: text.endsWith(":") || after?.text.startsWith(":") === true }];
  }
  // The grammar takes `2>$null` for a word of its own.
  if (/^\d?>{1,2}(&\d)?/.test(text)) return [];
  if (text.startsWith("@") && /^@\w+$/.test(text)) return [{ kind: "splat", text }];
  return [{ kind: "value", text, ...literal(node) }];
}

/** The text of a plain string or bare word. */
function literal({ text }: Node): { literal?: string } {
  const single = /^'((?:[^']|'')*)'$/.exec(text);
  if (single) return { literal: (single[1] ?? "").replaceAll("''", "'") };
  const double = /^"([^"`$]*)"$/.exec(text);
  if (double) return { literal: double[1] ?? "" };
  return /^[^\s'"$(){}@`]+$/.test(text) ? { literal: text } : {};
}
