import { type IncomingMessage, request as ask, type RequestListener, type ServerResponse } from "node:http";
import { rootFrom } from "../after-build/addresses";
import { barePage } from "../after-build/bare-page";
import { unjoined } from "../after-build/join-styles";
import { unnamed } from "../after-build/name-by-content";

const changes = "/dev/changes";
const reloadScript = "/dev/reload.js";

/** Loads the page anew when a source has changed; with the server gone, it waits for it. */
const reload = `new EventSource(${JSON.stringify(changes)}).onmessage = () => location.reload();\n`;

export interface DevSite {
  readonly answer: RequestListener;
  /** Loads every open page anew. */
  readonly reloadPages: () => void;
}

/**
 * The site as Next's development server makes it at this port, with its pages as readers get them: without the
 * framework's script, which would take over what the scripts of the pages have changed.
 */
export function devSite(port: number): DevSite {
  const open = new Set<ServerResponse>();
  return {
    reloadPages: () => open.forEach((response) => response.write("data: changed\n\n")),
    answer: (request, response) => {
      if (request.url === reloadScript) return void response.writeHead(200, { "content-type": "text/javascript" }).end(reload);
      if (request.url !== changes) return forward(request, response, port);
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write("\n");
      open.add(response);
      response.once("close", () => open.delete(response));
    },
  };
}

function forward(request: IncomingMessage, response: ServerResponse, port: number) {
  const headers = { ...request.headers, "accept-encoding": "identity" };
  const onward = ask({ host: "127.0.0.1", port, path: request.url, method: request.method, headers }, (answer) => {
    if (!/^text\/html/.test(answer.headers["content-type"] ?? "")) {
      response.writeHead(answer.statusCode!, answer.headers);
      return void answer.pipe(response);
    }
    void textOf(answer).then((html) => {
      const { "content-length": _length, "transfer-encoding": _coding, ...kept } = answer.headers;
      response.writeHead(answer.statusCode!, kept).end(devPage(html, request.url!));
    });
  });
  onward.once("error", (error) =>
    response.writeHead(502, { "content-type": "text/plain" }).end(`Next does not answer: ${error.message}\n`),
  );
  request.pipe(onward);
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** Next's own page about an error lacks what a page of the site has: it is shown as it is. */
function devPage(html: string, url: string): string {
  if (!/<main\b/.test(html)) return html;
  const path = url.replace(/[?#].*$/, "").slice(1);
  return barePage(html, rootFrom(path), { names: unnamed, styles: unjoined }, {}).html.replace(
    "</body>",
    `<script src="${reloadScript}"></script></body>`,
  );
}
