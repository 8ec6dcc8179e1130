/**
 * One policy for every page: nothing can leave the origin, no foreign script and no inline script can run. Browsers ask
 * `default-src` or `connect-src` for prefetching, so both allow this origin, and what no page needs is forbidden by name.
 * Each page brings it along, so that it holds from a disk too; a server sends it as well, since a worker has the policy
 * of its own file and not that of the page.
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

/** Who may show the site in a frame, as the policy says it. Nobody: an embedding page could lay itself over a button. */
export const usualFrameAncestors = "'none'";

/** What older browsers know of frames: nobody, or this site itself. A list of sites cannot be said. */
const frameOptions: Readonly<Record<string, string>> = { "'none'": "DENY", "'self'": "SAMEORIGIN" };

/** Abilities of the browser that no page uses; named, so that nothing on a page can ask for them. Copying is the one used. */
const unused = ["camera", "display-capture", "geolocation", "hid", "microphone", "midi", "payment", "serial", "usb"];

/** Sent with every answer, whatever its status. `frame-ancestors` counts only as a header. */
export function siteHeaders(frameAncestors = usualFrameAncestors): Readonly<Record<string, string>> {
  const options = frameOptions[frameAncestors];
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors ${frameAncestors}`,
    ...(options !== undefined && { "X-Frame-Options": options }),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": [...unused.map((name) => `${name}=()`), "clipboard-write=(self)"].join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}

/** For whoever serves the whole host over HTTPS, now and later: a browser that has heard it never asks over HTTP again. */
export const transportSecurity = { name: "Strict-Transport-Security", value: "max-age=31536000" } as const;

/** The type of a file by its extension, in small letters. What is not named here is `otherType`. */
export const contentTypes: Readonly<Record<string, string>> = {
  avif: "image/avif",
  css: "text/css; charset=utf-8",
  gif: "image/gif",
  gz: "application/gzip",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  map: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  pdf: "application/pdf",
  png: "image/png",
  // A script opens as text: it is read before it is run.
  ps1: "text/plain; charset=utf-8",
  reg: "text/plain; charset=utf-16",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json; charset=utf-8",
  webp: "image/webp",
  woff: "font/woff",
  woff2: "font/woff2",
  xml: "application/xml; charset=utf-8",
  zip: "application/zip",
};

/** Browsers save it, since `nosniff` keeps them from guessing. */
export const otherType = "application/octet-stream";

/**
 * Extensions that a browser saves rather than shows. One click too many on a shown .reg file would merge it, and
 * Chromium's viewer of PDF stays empty under a policy without objects.
 */
export const savedExtensions: readonly string[] = ["reg", "pdf"];

/** Content codings for which the build leaves a copy beside a file, best first, and the extension of that copy. */
export const codings: Readonly<Record<string, string>> = { br: ".br", gzip: ".gz" };

export interface CacheRule {
  /** The pattern means the same to JavaScript, PCRE and RE2. */
  readonly path: string;
  /** For servers that know no patterns: the folders in which every file matches. */
  readonly folders: readonly string[];
  /** In seconds; 0 stands for: ask again each time, and be answered with 304. */
  readonly seconds: number;
}

/** How long a cache may keep a file; the first pattern that the path matches counts. */
export const caching: readonly CacheRule[] = [
  // Next's own files, and ours with ten digits of a hash in their name: other content has another name.
  { path: "^/_next/static/", folders: ["/_next/static/"], seconds: 31_536_000 },
  { path: "^/(client|data)/.+[.][0-9a-f]{10}[.]js$", folders: ["/client/", "/data/"], seconds: 31_536_000 },
  { path: "", folders: ["/"], seconds: 0 },
];

/** The value of Cache-Control for a rule. */
export const cacheControl = ({ seconds }: CacheRule) => (seconds === 0 ? "no-cache" : `public, max-age=${seconds}, immutable`);
