import { policy } from "../serving/headers";

interface Target {
  /** The address that it leads to, as the tables write it. */
  readonly to: string;
  /** The title of the page there. */
  readonly title: string;
  /** Where that page is published, where that is known. */
  readonly url?: string;
}

/**
 * A page that leads on to another. Its script takes along what stands behind the "?" and the "#"; without scripts the
 * browser goes by itself. `root` is where the site begins, seen from here; `script` is the address of client/moved.ts.
 */
export function redirectPage({ to, title, url }: Target, root: string, script: string): string {
  const name = title.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const href = `${root}${to.slice(1)}`;
  const canonical = url === undefined ? "" : `<link rel="canonical" href="${url}">`;
  return (
    `<!DOCTYPE html><html lang="en" data-root="${root}" data-to="${to}"><head>` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta charset="utf-8"><title>${name}</title>${canonical}` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">` +
    `<script src="${root}${script.slice(1)}"></script><noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript></head>` +
    `<body><main id="main"><h1>This page is at another address</h1><p><a href="${href}">${name}</a></p></main></body></html>`
  );
}
