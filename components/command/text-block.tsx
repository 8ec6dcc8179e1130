import * as hook from "./hooks";

/** Plain text to copy: no command, so nothing to warn of. */
export function TextBlock({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <figure className={hook.block}>
      <figcaption className="command-head">
        <b>{name}</b>
      </figcaption>
      <div className={hook.tools}>
        <button type="button" className={hook.copy}>
          Copy
        </button>
      </div>
      <div className={hook.form}>
        <pre className="text-block" tabIndex={0}>
          <code>{text}</code>
        </pre>
      </div>
    </figure>
  );
}
