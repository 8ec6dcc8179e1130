import { Fragment } from "react";
import type { Shell } from "@/lib/commands/command";
import { highlight } from "@/lib/commands/highlight";
import { initialValues, type PlaceholderName, splitPlaceholders } from "@/lib/commands/placeholder-names";
import * as hook from "./hooks";

/** Code as the reader copies it: coloured, with the words to fill in marked. The rest is the code to the letter. */
export function Code({ code, shell }: { readonly code: string; readonly shell: Shell }) {
  return (
    <code>
      {highlight(code, shell).map(({ ink, text }, i) => {
        const content = splitPlaceholders(text).map((part, j) =>
          part.placeholder ? (
            <span key={j} className={hook.word} data-fill={part.text}>
              {initialValues[part.text as PlaceholderName] ?? part.text}
            </span>
          ) : (
            part.text
          ),
        );
        return ink === "plain" ? (
          <Fragment key={i}>{content}</Fragment>
        ) : (
          <span key={i} className={`t-${ink}`}>
            {content}
          </span>
        );
      })}
    </code>
  );
}
