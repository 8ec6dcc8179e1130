import type { LineMismatch } from "../problem";

/** A command of Command Prompt as it is called. */
export interface CmdInvocation {
  /** Without quotes. */
  readonly name: string;
  /** As the program gets them: without quotes and carets. */
  readonly passed: readonly string[];
  readonly line: number;
}

export interface CmdRead {
  readonly invocations: readonly CmdInvocation[];
  readonly faults: readonly LineMismatch[];
}

/** One character of a line with what it means there. */
interface Sign {
  readonly char: string;
  /** Inside double quotes, where the shell reads nothing but percent signs. */
  readonly quoted: boolean;
  /** After a caret, so that it means nothing to the shell. */
  readonly escaped: boolean;
}

/** The characters of a line, with quotes and carets worked out as Command Prompt does. */
export function signs(line: string): Sign[] {
  const found: Sign[] = [];
  let quoted = false;
  let escaped = false;
  for (const char of line) {
    if (char === "^" && !quoted && !escaped) {
      escaped = true;
      continue;
    }
    if (char === '"' && !escaped) quoted = !quoted;
    found.push({ char, quoted: quoted || (char === '"' && !escaped), escaped });
    escaped = false;
  }
  return found;
}

const active = ({ quoted, escaped }: Sign) => !quoted && !escaped;

/** Reads code of Command Prompt line by line, as it is pasted. */
export function readCmd(code: string): CmdRead {
  const invocations: CmdInvocation[] = [];
  const faults: LineMismatch[] = [];
  code.split("\n").forEach((text, i) => {
    const line = i + 1;
    const fault = (expected: string, found: string) =>
      faults.push({ line, expected, found, fix: "Write the line so that it can be pasted into Command Prompt." });
    if ((text.match(/"/g) ?? []).length % 2 === 1) fault("quotes in pairs", text);
    if (/[\u2018-\u201f\u2010-\u2015\u00a0\u200b-\u200f]/.test(text)) fault("plain quotes, dashes and spaces", text);
    readStatement(text, fault, (name, passed) => invocations.push({ name, passed, line }));
  });
  return { invocations, faults };
}

export const isRemark = (line: string) => /^\s*(rem(\s|$)|::)/i.test(line);

type Fault = (expected: string, found: string) => void;
type Call = (name: string, passed: string[]) => void;

function readStatement(text: string, fault: Fault, call: Call): void {
  const trimmed = text.trim();
  if (trimmed === "" || isRemark(trimmed)) return;
  const loop = /^for\s+(?:\/f\s+"[^"]*"\s+)?%[a-z]\s+in\s+\((.*?)\)\s+do\s+(.+)$/i.exec(trimmed);
  if (loop) {
    const [, set = "", body = ""] = loop;
    // A command in single quotes runs by itself; carets there are for the outer line.
    const inner = /^'(.*)'$/.exec(set)?.[1];
    if (inner !== undefined) readStatement(inner.replaceAll("^", ""), fault, call);
    return readStatement(body, fault, call);
  }
  const condition = /^if\s+(?:\/i\s+)?(?:not\s+)?(?:exist\s+(?:"[^"]*"|\S+)|errorlevel\s+\d+|defined\s+\w+|"[^"]*"=="[^"]*")\s+(.+)$/i.exec(
    trimmed,
  );
  if (condition) return readStatement(condition[1] ?? "", fault, call);
  if (/^(for|if)\s/i.test(trimmed)) return fault("a form of for or if that the site uses", trimmed);
  for (const part of splitChain(trimmed, fault)) {
    if (/^(if|for)\s/i.test(part)) readStatement(part, fault, call);
    else readCall(part, fault, call);
  }
}

/** The commands of a chain: `a & b`, `a && b`, `a | b`, in brackets or not. */
function splitChain(text: string, fault: Fault): string[] {
  // Commands and the signs between them, in turn; a bracket only separates.
  const parts: string[] = [""];
  let last = "";
  for (const { char, ...sign } of signs(text)) {
    const acts = active({ char, ...sign });
    if (acts && /[()]/.test(char)) {
      if (parts.at(-1)?.trim() !== "") parts.push("");
    } else if (acts && /[&|]/.test(char) && !(char === "&" && last === ">")) {
      if (last === char && parts.length > 1 && parts.at(-1) === "" && parts.at(-2) === char) parts[parts.length - 2] = char + char;
      else parts.push(char, "");
    } else {
      // Signs that the shell does not read are kept as they are, with the caret that the next reader needs.
      parts[parts.length - 1] += sign.escaped ? `^${char}` : char;
    }
    last = char;
  }
  const filled = parts.map((part) => part.trim()).filter(Boolean);
  const isSign = (part: string | undefined) => /^(&&?|\|\|?)$/.test(part ?? "");
  if (isSign(filled[0])) fault("a command before the sign of the shell", text);
  if (isSign(filled.at(-1))) fault("a command after the sign of the shell", text);
  if (filled.some((part, i) => isSign(part) && isSign(filled[i + 1]))) fault("a command between two signs of the shell", text);
  return filled.filter((part) => !isSign(part));
}

function readCall(text: string, fault: Fault, call: Call): void {
  const words: string[] = [];
  let word: string | undefined;
  const end = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  for (const sign of signs(text)) {
    if (active(sign) && /\s/.test(sign.char)) end();
    else if (active(sign) && /[<>]/.test(sign.char)) {
      // A lone digit before it names the stream.
      if (/^\d$/.test(word ?? "")) word = undefined;
      end();
      if (words.at(-1) !== ">") words.push(">");
    } else word = (word ?? "") + (sign.char === '"' && !sign.escaped ? "" : sign.char);
  }
  end();
  const passed: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== ">") passed.push(words[i] ?? "");
    else if (words[++i] === undefined) fault("a file after < or >", text);
  }
  const [name, ...rest] = passed;
  if (name !== undefined) call(name.replace(/^@/, ""), rest);
}
