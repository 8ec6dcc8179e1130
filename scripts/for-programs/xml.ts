const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML holds it, in an element or between double quotes. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => named[sign]!);
