/** The error as the reader saw it. */
export function ErrorDialog() {
  return (
    <div
      className="dialog"
      role="img"
      aria-label="The message: this computer can't connect to the remote computer. Error code 0x904, extended error code 0x7."
    >
      <p className="dialog-title">Remote Desktop Connection</p>
      <div className="dialog-text">
        <p>This computer can’t connect to the remote computer.</p>
        <p className="dialog-codes">
          Error code: <span className="code-mark">0x904</span>
          <br />
          Extended error code: <span className="code-mark">0x7</span>
        </p>
      </div>
    </div>
  );
}
