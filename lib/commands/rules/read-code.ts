/** What a rule sees of a command: its text, its calls and, for PowerShell, its syntax tree. Uses web-tree-sitter; none of it reaches the browser. */
import type { Node, Parser } from "web-tree-sitter";
import type { LineMismatch } from "../../problem";
import { programName } from "../catalogue";
import { readCmd } from "../cmd-syntax";
import type { Effect, Shell } from "../command";
import { type Invocation, quoteBareLists, readInvocation } from "../powershell-syntax";

/** A cmdlet or program as it is called, alike for each shell. */
export interface Call {
  /** A cmdlet as written; a program in small letters without its folder and ending. */
  readonly name: string;
  /** What follows: parameters with their dash, values without quotes. */
  readonly words: readonly string[];
  /** Line within the code, from 1. */
  readonly line: number;
  /** Its place in the tree, in PowerShell. */
  readonly node?: Node;
}

export interface ReadCode {
  readonly shell: Shell;
  readonly code: string;
  /** What the fence says that it does. */
  readonly effect: Effect | undefined;
  readonly calls: readonly Call[];
  /** The syntax tree, in PowerShell. */
  readonly root?: Node;
}

/** Judges one command. It changes nothing and knows nothing of files. */
export type Rule = (read: ReadCode) => LineMismatch[];

export const children = (node: Node) => node.children.filter((child) => child !== null);

/** All nodes of these types below a node, in the order of the text. */
export const all = (node: Node | undefined, ...types: string[]) => (node?.descendantsOfType(types) ?? []).filter((found) => found !== null);

export const lineOf = (node: Node) => node.startPosition.row + 1;

/** The nodes around a node, innermost first. */
export function* around(node: Node): Generator<Node> {
  for (let up = node.parent; up; up = up.parent) yield up;
}

/** The innermost pipeline that a node stands in. */
export const pipelineOf = (node: Node): Node | undefined => [...around(node)].find(({ type }) => type === "pipeline");

/** Whether a call has a parameter, in any case. */
export const hasParameter = ({ words }: Call, name: string) => words.some((word) => word.toLowerCase() === `-${name.toLowerCase()}`);

/** What stands behind a parameter. */
export function argumentOf({ words }: Call, name: string): string | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === `-${name.toLowerCase()}`);
  return at < 0 ? undefined : words[at + 1];
}

const isCmdlet = (name: string) => /^[A-Z][A-Za-z]*-[A-Za-z]/.test(name);

function ofPowerShell({ name, words, line }: Invocation, node: Node): Call {
  return {
    name: isCmdlet(name) ? name : programName(name),
    words: words.map((word) => (word.kind === "parameter" ? `-${word.text}` : (word.literal ?? word.text))),
    line,
    node,
  };
}

/** Reads the code of a command as its shell does; what no shell runs has no calls. */
export function readCode(parser: Parser, shell: Shell, code: string, effect: Effect | undefined): ReadCode {
  if (shell === "powershell") {
    const root = parser.parse(quoteBareLists(code))?.rootNode;
    if (!root) throw new Error("expected a tree; the parser was cancelled or has no language");
    return { shell, code, effect, root, calls: all(root, "command").map((node) => ofPowerShell(readInvocation(node), node)) };
  }
  if (shell !== "cmd") return { shell, code, effect, calls: [] };
  const calls = readCmd(code).invocations.map(({ name, passed, line }) => ({ name: programName(name), words: passed, line }));
  return { shell, code, effect, calls };
}
