import { existsSync, readFileSync } from "node:fs";
import type { RequestListener, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type { Readable } from "node:stream";
import sirv from "sirv";
import { Trouble } from "../running/trouble";

/** Sent with every answer. The pages bring their own policy; `frame-ancestors` counts only as a header. */
const headers = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Types that sirv does not know or leaves without a character set. A script opens as text: it is read before it is run. */
const types: Readonly<Record<string, string>> = {
  ".ps1": "text/plain; charset=utf-8",
  ".reg": "text/plain; charset=utf-16",
  ".txt": "text/plain; charset=utf-8",
};

/** Files that a browser saves rather than shows: one click too many on a shown .reg file would merge it. */
const saved = new Set([".reg"]);

/** Next's own files, and the scripts of the pages with a hash in their name. */
const namedByContent = /^\/_next\/static\/|^\/client\/.*\.[\w-]{8,}\.js$/;

function setFileHeaders(response: ServerResponse, path: string) {
  const extension = extname(path).toLowerCase();
  const type = types[extension];
  if (type !== undefined) response.setHeader("Content-Type", type);
  if (saved.has(extension)) response.setHeader("Content-Disposition", "attachment");
  // Anything whose name does not change with its content is asked for again, and answered with 304.
  response.setHeader("Cache-Control", namedByContent.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
}

/** Closes the file where the reader goes away, and ends the answer where the file cannot be read. */
function endTogether(stream: Readable, response: ServerResponse) {
  response.once("close", () => stream.destroy());
  stream.once("error", () => response.destroy());
}

/** The path of a request as a file path, or undefined where it cannot name one of our files. */
function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURI(path);
    return decoded.includes("..") || decoded.includes("//") ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * Answers requests from a static export: /page/ is page/index.html, /page is sent on to /page/, anything else that is
 * missing is 404.html with status 404. Files compressed beforehand (.br, .gz) are used where the browser takes them.
 * Throws a trouble where the folder holds no site.
 */
export function staticSite(folder: string): RequestListener {
  const missing = join(folder, "404.html");
  if (!existsSync(join(folder, "index.html")) || !existsSync(missing)) {
    throw new Trouble(
      "There is no built site to serve: expected out/index.html and out/404.html, found at least one missing. Run npm run build first.",
    );
  }
  const notFound = readFileSync(missing);
  const files = sirv(folder, { etag: true, gzip: true, brotli: true, extensions: ["html"], setHeaders: setFileHeaders });

  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const answerMissing = () => {
      response.writeHead(404, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": notFound.length,
        "Cache-Control": "no-cache",
      });
      response.end(request.method === "HEAD" ? undefined : notFound);
    };
    const [asked = "/", ...query] = (request.url ?? "/").split(/(?=\?)/);
    const path = decodePath(asked);
    if (path === undefined) return answerMissing();
    if (!path.endsWith("/") && existsSync(join(folder, path, "index.html"))) {
      response.writeHead(308, { Location: [`${asked}/`, ...query].join("") }).end();
      return;
    }
    // sirv 3.0.2 reads ranges wrongly, and one such as bytes=5-4 ends the process. Without the header it sends the whole file.
    delete request.headers.range;
    response.once("pipe", (stream: Readable) => endTogether(stream, response));
    files(request, response, answerMissing);
  };
}
