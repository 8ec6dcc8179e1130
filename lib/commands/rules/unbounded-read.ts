import { all, around, children, lineOf, type Rule } from "./read-code";

const reads = new Set(["read", "readbyte", "readline", "readtoend", "authenticateasclient"]);
const loops = new Set(["do_statement", "while_statement", "for_statement"]);

/** A read from the network ends after a time, and goes on until all has come: an answer may arrive in pieces, or never. */
export const unboundedRead: Rule = ({ root, code }) => {
  if (!root || !/TcpClient|Sockets\.Socket|SslStream/i.test(code)) return [];
  const timed = /\.(ReadTimeout|ReceiveTimeout)\s*=/i.test(code);
  return all(root, "invokation_expression").flatMap((node) => {
    const name = children(node).find(({ type }) => type === "member_name")?.text ?? "";
    const method = reads.has(name.toLowerCase()) ? name : undefined;
    if (method === undefined) return [];
    const found = node.text.split("\n")[0] ?? "";
    const late = {
      line: lineOf(node),
      expected: "a deadline on what reads from the network",
      found,
      fix: "Set ReadTimeout and WriteTimeout before.",
    };
    const short = {
      line: lineOf(node),
      expected: "a read in a loop, until all has come or nothing comes any more",
      found,
      fix: "Write do { $read = … } while ($read -gt 0 -and …): an answer may come in two pieces.",
    };
    const looped = method.toLowerCase() !== "read" || [...around(node)].some(({ type }) => loops.has(type));
    return [...(timed ? [] : [late]), ...(looped ? [] : [short])];
  });
};
