import { createHash } from "node:crypto";

/** Hashes of the inline scripts that are left: on document pages there are none. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(
    ([, text]) => `'sha256-${createHash("sha256").update(text!).digest("base64")}'`,
  );
}

/** The page with a policy under which nothing can leave the origin and no foreign script can run. */
export function withPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(inlineScripts(html))].join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}
