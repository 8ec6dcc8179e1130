/** Runs in a browser. */

/**
 * Puts the text on the clipboard, line ends and all. Plain http on an intranet has no `navigator.clipboard`, and old
 * browsers have none either: there a hidden field is selected and copied. Resolves to whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard && window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by a policy or for lack of focus: the old way may still work.
    }
  }
  return copyBySelection(text);
}

/**
 * Puts the markup on the clipboard with a text beside it: a field takes whichever it understands. Where the browser offers
 * no such clipboard, the event of copying a selection carries both. Resolves to whether it worked.
 */
export async function copyFormatted(markup: string, text: string): Promise<boolean> {
  if (window.isSecureContext && typeof ClipboardItem === "function") {
    try {
      const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...part("text/html", markup), ...part("text/plain", text) })]);
      return true;
    } catch {
      // Refused, or not offered: the old way may still work.
    }
  }
  const carryBoth = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", markup);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  };
  document.addEventListener("copy", carryBoth);
  const isCopied = copyBySelection(text);
  document.removeEventListener("copy", carryBoth);
  return isCopied;
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement as HTMLElement | null;
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("readonly", "");
  field.setAttribute("aria-hidden", "true");
  field.className = "skip";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    before?.focus();
  }
}
