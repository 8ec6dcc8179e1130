import { readFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { answer, protocols } from "@/lib/collector/probe-bytes";
import type { KeyPair } from "./certificates";

export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Listens on a free port of this computer alone. */
async function listen(onConnection: (socket: Socket) => void): Promise<Running> {
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy()).on("close", () => open.delete(socket));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { port, stop };
}

/** A confirm with a negotiation part: what was selected, or why nothing was. */
const negotiated = (type: number, code: number) => Buffer.from([3, 0, 0, 19, 14, 208, 0, 0, 18, 52, 0, type, 0, 8, 0, code, 0, 0, 0]);

const offeredIn = (request: Buffer) => request[answer.codeAt] ?? 0;

export const closes = () => listen((socket) => socket.end());
export const stalls = () => listen((socket) => socket.resume());
export const speaksHttp = () => listen((socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));
/** An old host: a confirm without a negotiation part. */
export const answersShort = () =>
  listen((socket) => socket.once("data", () => socket.write(Buffer.from([3, 0, 0, 11, 6, 208, 0, 0, 18, 52, 0]))));
export const refusesTls = () => listen((socket) => socket.once("data", () => socket.write(negotiated(answer.failure, answer.tlsRefused))));

/** Selects TLS, and resets the connection at the first byte of it. */
export const resetsInTls = () =>
  listen((socket) =>
    socket.once("data", () => {
      socket.write(negotiated(answer.response, protocols.tls));
      socket.once("data", () => socket.resetAndDestroy());
    }),
  );

/** Demands NLA, as Windows does by default: who offers TLS alone gets failure 5. TLS 1.2 with the given certificate. */
export const demandsNla = ({ certificate, key }: KeyPair) =>
  listen((socket) =>
    socket.once("data", (request) => {
      if ((offeredIn(request) & protocols.nla) === 0) {
        socket.write(negotiated(answer.failure, 5));
        return;
      }
      socket.write(negotiated(answer.response, protocols.nla));
      const secure = new TLSSocket(socket, {
        isServer: true,
        cert: readFileSync(certificate),
        key: readFileSync(key),
        maxVersion: "TLSv1.2",
      });
      secure.on("error", () => socket.destroy());
    }),
  );

/** A port on which nothing listens: it was free a moment ago. */
export async function closedPort(): Promise<Running> {
  const { port, stop } = await closes();
  await stop();
  return { port, stop: () => Promise.resolve() };
}
