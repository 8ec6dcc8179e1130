import { fstatSync, type ReadStream, type Stats } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import send from "send";
import { chooseCoding } from "./compressed-copy";
import { fileHeaders } from "./file-headers";
import { codings } from "./headers";
import { mendRequest } from "./mend-request";

/** What kept a file from being sent. The status is that of `send`; the headers of the file are not set any more. */
export interface Failure {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A build replaced the file between the look at its size and its opening. */
class Replaced extends Error {}

const isSame = (a: Stats, b: Stats) => a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;

/** Never lets an answer end as if it were whole when the file was replaced or cut while it was read. */
function watch(stream: ReadStream, told: Stats, response: ServerResponse) {
  stream.once("open", (descriptor: number) => {
    if (!isSame(told, fstatSync(descriptor))) stream.destroy(new Replaced());
  });
  // Runs before the answer is ended, as the stream is not yet piped.
  stream.once("end", () => {
    if (stream.bytesRead < Number(response.getHeader("Content-Length"))) response.destroy();
  });
}

/**
 * Sends one file of the folder: conditions, ranges and compressed copies included. `path` is sound and begins with a
 * slash. A file that is replaced meanwhile is sent anew, up to three times. `fail` is called at most once, and only
 * while nothing of the answer is sent; later the connection is cut.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
  fail: (failure: Failure) => void,
  tries = 3,
) {
  const { statusCode } = response;
  const headers = fileHeaders(path);
  const coding = chooseCoding(request, `${folder}${path}`);
  const sent = `${path}${coding === undefined ? "" : codings[coding]}`;
  const transfer = send(request, encodeURI(sent), { root: folder, index: false, cacheControl: false, dotfiles: "ignore" });
  let told: Stats | undefined;
  transfer.on("file", (_file: string, stats: Stats) => {
    told = stats;
    mendRequest(request, stats);
  });
  transfer.on("headers", () => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (coding !== undefined) response.setHeader("Content-Encoding", coding);
  });
  transfer.on("stream", (stream: ReadStream) => watch(stream, told!, response));
  const giveUp = (failure: Failure) => {
    if (response.headersSent) return void response.destroy();
    response.statusCode = statusCode;
    const own = [...Object.keys(headers), "Content-Encoding", "Content-Length", "Content-Range", "ETag", "Last-Modified", "Accept-Ranges"];
    for (const name of own) response.removeHeader(name);
    if (failure instanceof Replaced && tries > 1) sendFile(request, response, folder, path, fail, tries - 1);
    else fail(failure);
  };
  transfer.on("directory", () => giveUp({ status: 404 }));
  transfer.on("error", giveUp);
  transfer.pipe(response);
}
