/** Plain text to copy: no command, so nothing to warn of. */
export function TextBlock({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <figure className="command" data-forms="1">
      <figcaption className="command-head">
        <b>{name}</b>
        <span className="command-tools">
          <button type="button" className="copy" hidden>
            Copy
          </button>
        </span>
      </figcaption>
      <div className="form">
        <pre className="text-block" tabIndex={0}>
          <code>{text}</code>
        </pre>
      </div>
    </figure>
  );
}
