/** Reads what PowerShell does besides calling commands, with tree-sitter: types, members, assignments. */
import type { Node, Parser } from "web-tree-sitter";
import { quoteBareLists } from "@/lib/commands/powershell-syntax";

export interface Members {
  /** Types, as written between brackets, without `[]`. */
  readonly types: readonly string[];
  /** Static members: `[System.Net.Dns]::GetHostAddresses`, with a type; methods of objects: `.Close`. */
  readonly called: readonly string[];
  /** Static properties that are read: `[System.DateTime]::Now`. */
  readonly read: readonly string[];
  /** Left sides of assignments: `$row`, `$net.ReadTimeout`, `$Row[$field]`. */
  readonly assigned: readonly string[];
  /** Commands behind `&` or `.`, and redirections. */
  readonly indirect: readonly string[];
}

const children = (node: Node) => node.children.filter((child) => child !== null);

function member(node: Node): string {
  const [on] = children(node);
  const name = children(node).find(({ type }) => type === "member_name")?.text ?? "?";
  return on?.type === "type_literal" ? `${on.text}::${name}` : `.${name}`;
}

/** Everything that a script does to objects. A member whose name is not written out comes as `?` or as its expression. */
export function readMembers(parser: Parser, code: string): Members {
  const root = parser.parse(quoteBareLists(code))?.rootNode;
  if (!root || root.hasError) throw new Error("expected PowerShell that parses");
  const found = { types: [], called: [], read: [], assigned: [], indirect: [] } as { [K in keyof Members]: string[] };
  const visit = (node: Node) => {
    if (node.type === "type_literal" || node.type === "attribute_name") found.types.push(node.text.replace(/^\[|(\[\])?\]$/g, ""));
    if (node.type === "invokation_expression") found.called.push(member(node));
    if (node.type === "member_access" && children(node)[0]?.type === "type_literal") found.read.push(member(node));
    if (node.type === "left_assignment_expression") found.assigned.push(node.text.trim());
    if (/^(redirection|command_invokation_operator)$/.test(node.type)) found.indirect.push(node.parent?.text ?? node.text);
    if (/^(pre|post)_(in|de)crement_expression$/.test(node.type)) found.assigned.push(node.text);
    for (const child of children(node)) visit(child);
  };
  visit(root);
  return found;
}
