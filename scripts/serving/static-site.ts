import { existsSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join, resolve } from "node:path";
import { Trouble } from "../running/trouble";
import { siteHeaders } from "./headers";
import { readRequested } from "./requested-path";
import { type Failure, sendFile } from "./send-file";

/** Statuses that tell a client of `send` something; the rest of what it refuses is missing for a reader. */
const sentences: Readonly<Record<number, string>> = {
  412: "The file is not the one you have.",
  416: "The file has no such bytes.",
  500: "The file cannot be read now. Try again.",
};

/**
 * Answers requests from a static export: /page/ is page/index.html, /page is sent on to /page/, anything else that is
 * missing is 404.html with status 404. Files compressed beforehand (.br, .gz) are used where the browser takes them.
 * `headers` go with every answer. Throws a trouble where the folder holds no site.
 */
export function staticSite(site: string, headers = siteHeaders()): RequestListener {
  const folder = resolve(site);
  if (!existsSync(join(folder, "index.html")) || !existsSync(join(folder, "404.html"))) {
    throw new Trouble(
      "There is no built site to serve: expected out/index.html and out/404.html, found at least one missing. Run npm run build first.",
    );
  }

  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const say = (status: number, more: Failure["headers"], text: string) => {
      response.writeHead(status, { ...more, "Content-Type": "text/plain; charset=utf-8", "Content-Length": Buffer.byteLength(text) });
      response.end(request.method === "HEAD" ? undefined : text);
    };
    const answerMissing = () => {
      // Conditions and ranges were about another page.
      for (const name of ["range", "if-match", "if-unmodified-since"]) delete request.headers[name];
      response.statusCode = 404;
      sendFile(request, response, folder, "/404.html", () => say(404, {}, "There is no such page."));
    };
    const requested = readRequested(request.url ?? "");
    if (requested === undefined) return answerMissing();
    const { asked, query, path } = requested;
    if (!path.endsWith("/") && existsSync(join(folder, path, "index.html"))) {
      response.writeHead(308, { Location: `${asked}/${query}` }).end();
      return;
    }
    sendFile(request, response, folder, path.endsWith("/") ? `${path}index.html` : path, (failure) => {
      const sentence = sentences[failure.status];
      if (sentence === undefined) answerMissing();
      else say(failure.status, failure.headers, sentence);
    });
  };
}
