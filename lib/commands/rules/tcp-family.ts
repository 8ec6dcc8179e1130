import { all, lineOf, type Rule } from "./read-code";

const fix = "Resolve the name first and hand over the family: -ArgumentList $address.AddressFamily.";

/** On .NET Framework a TcpClient without a family speaks IPv4 alone, so that a host with IPv6 looks dead. Source: TcpClient() at learn.microsoft.com. */
export const tcpFamily: Rule = ({ root, calls }) => [
  ...calls
    .filter(({ name, words }) => name === "New-Object" && words.some((word) => /TcpClient$/i.test(word)) && !words.some(isFamily))
    .map(({ line, words }) => ({
      line,
      expected: "a TcpClient of the address family in use",
      found: `New-Object ${words.join(" ")}`,
      fix,
    })),
  ...all(root, "invokation_expression")
    .filter(({ text }) => /^\[[\w.]*TcpClient\]::new\(/i.test(text) && !isFamily(text))
    .map((node) => ({ line: lineOf(node), expected: "a TcpClient of the address family in use", found: node.text, fix })),
];

const isFamily = (text: string) => /AddressFamily/i.test(text);
