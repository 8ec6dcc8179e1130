import { elementsOf, type Page } from "./html";

/**
 * One policy for every page: nothing can leave the origin, no foreign script and no inline script can run. Browsers ask
 * `default-src` or `connect-src` for prefetching, so both allow this origin, and what no page needs is forbidden by name.
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Puts the policy before everything that it governs. */
export function addPolicy(page: Page) {
  const head = elementsOf(page, "head")[0]!;
  head.childNodes.unshift({
    nodeName: "meta",
    tagName: "meta",
    attrs: [
      { name: "http-equiv", value: "Content-Security-Policy" },
      { name: "content", value: policy },
    ],
    namespaceURI: head.namespaceURI,
    childNodes: [],
    parentNode: head,
  });
}
