/** Sent with every answer. The pages bring their own policy; `frame-ancestors` counts only as a header. */
export const siteHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

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

/** Extensions that a browser saves rather than shows: one click too many on a shown .reg file would merge it. */
export const savedExtensions: readonly string[] = ["reg"];

/** Content codings for which the build leaves a copy beside a file, best first, and the extension of that copy. */
export const codings: Readonly<Record<string, string>> = { br: ".br", gzip: ".gz" };

/**
 * How long a cache may keep a file; the first pattern that the path matches counts. The patterns mean the same to
 * JavaScript, PCRE and RE2.
 */
export const caching: readonly { readonly path: string; readonly value: string }[] = [
  // Next's own files, and ours with ten digits of a hash in their name: other content has another name.
  { path: "^/_next/static/", value: "public, max-age=31536000, immutable" },
  { path: "^/(client|data)/.+[.][0-9a-f]{10}[.]js$", value: "public, max-age=31536000, immutable" },
  // Anything else is asked for again, and answered with 304.
  { path: "", value: "no-cache" },
];
