import { Fragment } from "react";
import type { Shell } from "@/lib/commands/command";
import { highlight } from "@/lib/commands/highlight";
import { initialValues, type PlaceholderName, splitPlaceholders } from "@/lib/commands/placeholder-names";
import * as hook from "./hooks";

/** Elements and not classes for the inks: a page has hundreds of them. The style sheet paints them and does no more. */
const elementOf = { name: "b", quiet: "small", plain: Fragment } as const;

/** Colours help where code is long: PowerShell. The other forms would double the weight of their marks. */
const inked = (code: string, shell: Shell) => (shell === "powershell" ? highlight(code, shell) : [{ ink: "plain" as const, text: code }]);

/** Code as the reader copies it: coloured, with the words to fill in marked. The rest is the code to the letter. */
export function Code({ code, shell }: { readonly code: string; readonly shell: Shell }) {
  return (
    <code>
      {inked(code, shell).map(({ ink, text }, i) => {
        const Ink = elementOf[ink];
        const content = splitPlaceholders(text).map((part, j) =>
          part.placeholder ? (
            <span key={j} className={hook.word} data-fill={part.text}>
              {initialValues[part.text as PlaceholderName] ?? part.text}
            </span>
          ) : (
            part.text
          ),
        );
        return <Ink key={i}>{content}</Ink>;
      })}
    </code>
  );
}
