/** Colours commands at build time. Uses shiki; none of it reaches the browser. */
import { createHighlighterCoreSync, type ThemeRegistration } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import bat from "@shikijs/langs/bat";
import powershell from "@shikijs/langs/powershell";
import reg from "@shikijs/langs/reg";
import shell from "@shikijs/langs/shellscript";
import type { Shell } from "./command";

/** What a piece of code is: a name that acts, something quiet such as a comment, or the rest. More inks cost more bytes than they tell. */
export type Ink = "name" | "quiet" | "plain";

export interface Piece {
  readonly ink: Ink;
  readonly text: string;
}

/** The theme only marks: each colour stands for an ink, and the style sheet paints it, so that no inline style is left. */
const inkOf: Record<string, Ink> = { "#000001": "quiet", "#000002": "name" };

const theme: ThemeRegistration = {
  name: "inks",
  type: "light",
  settings: [
    { settings: { foreground: "#000000", background: "#ffffff" } },
    { scope: ["comment", "punctuation.definition.comment"], settings: { foreground: "#000001" } },
    {
      scope: [
        "support.function",
        "keyword.command",
        "entity.name.function",
        "keyword.control",
        "entity.name.section",
        "entity.name.command",
      ],
      settings: { foreground: "#000002" },
    },
  ],
};

const highlighter = createHighlighterCoreSync({
  themes: [theme],
  langs: [powershell, bat, reg, shell],
  engine: createJavaScriptRegexEngine(),
});

const languages: Partial<Record<Shell, string>> = { powershell: "powershell", cmd: "bat", reg: "reg", sh: "shellscript" };

/** The code in coloured pieces; joined they are the code, to the letter. */
export function highlight(code: string, shell: Shell): Piece[] {
  const lang = languages[shell];
  if (lang === undefined) return [{ ink: "plain", text: code }];
  const pieces: Piece[] = [];
  const add = (ink: Ink, text: string) => {
    const last = pieces.at(-1);
    // White space takes any colour: joining it to its neighbour keeps the page small.
    if (last && (last.ink === ink || text.trim() === "")) pieces[pieces.length - 1] = { ink: last.ink, text: last.text + text };
    else pieces.push({ ink, text });
  };
  highlighter.codeToTokensBase(code, { lang, theme: "inks" }).forEach((line, i) => {
    if (i > 0) add("plain", "\n");
    for (const token of line) add(inkOf[token.color ?? ""] ?? "plain", token.content);
  });
  return pieces;
}
