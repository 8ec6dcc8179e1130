import { type IncomingHttpHeaders, request } from "node:http";
import { connect, type Socket } from "node:net";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One request on a connection of its own. Rejects where the answer breaks off. */
export function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (reply) => {
      let body = "";
      reply.setEncoding("latin1").on("data", (chunk: string) => (body += chunk));
      reply.on("error", reject).on("end", () => resolve({ status: reply.statusCode!, headers: reply.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

/** A connection that takes errors as they come. */
export function open(port: number): Socket {
  const socket = connect(port, "127.0.0.1");
  return socket.on("error", () => {});
}

/** Sends the bytes as they are. Resolves with all that came back when the server closes, or falls silent for `quiet` ms. */
export function tell(port: number, bytes: string, quiet = 1000): Promise<string> {
  return new Promise((resolve) => {
    const socket = open(port);
    let heard = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => (heard += chunk));
    socket.setTimeout(quiet, () => socket.destroy()).on("close", () => resolve(heard));
    socket.write(bytes, "latin1");
  });
}

/** The statuses of all answers in what was heard. */
export const statusesIn = (heard: string) => [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
