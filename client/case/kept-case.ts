/*
 * The case of this tab, as the text of a fragment: what was answered, tried and fixed. It lives as long as the tab, in
 * `sessionStorage`: never in a cookie, and no other tab sees it. ES5 once it is bundled.
 */

const key = "case";
/** Under this key the tab keeps what was filled in for the ticket. */
export const handoverKey = "handover";

/** What this tab keeps; null where it keeps nothing, and where a browser has no storage or blocks it. Anything may have written it. */
export function keptCase(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps the case; "" forgets it. Where storage is blocked or full, the address alone carries the answers. */
export function keepCase(text: string) {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // Nothing depends on it.
  }
}

/** Forgets what was filled in for the ticket of the case. */
export function forgetHandover() {
  try {
    sessionStorage.removeItem(handoverKey);
  } catch {
    // Blocked: nothing was kept.
  }
}
