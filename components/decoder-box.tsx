/** Reads a pair of codes in any form. A small script shows it; without script the tables below are searched by eye. */
export function DecoderBox() {
  return (
    <div className="decoder" hidden>
      <label htmlFor="code">Type or paste the codes</label>
      <input id="code" className="field field-of-code" type="text" placeholder="0x904 0x7" autoComplete="off" spellCheck={false} />
      <div role="status" />
    </div>
  );
}
