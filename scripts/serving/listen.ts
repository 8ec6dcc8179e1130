import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Trouble } from "../running/trouble";
import type { Address } from "./address";
import { oneAtATime } from "./one-at-a-time";

/** After so many milliseconds in which nothing moved, a connection is closed, and the file that it held open with it. */
const idle = 60_000;

function sentenceFor(code: string | undefined, { host, port }: Address): string | undefined {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken: expected it free on ${host}, found another program listening there. Stop that program, or set PORT to another number.`;
    case "EACCES":
      return `Port ${port} may not be used: expected the right to listen on it, found it refused (ports below 1024 often need an administrator). Set PORT to a higher number, such as 3904.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST is not an address of this computer: expected one such as 127.0.0.1 or 0.0.0.0, found "${host}". Set HOST to an address of this computer, or leave it out.`;
    default:
      return undefined;
  }
}

/** Starts a server. Resolves once it listens, with the port it got; a known obstacle becomes a trouble. */
export function listen(handler: RequestListener, address: Address): Promise<{ server: Server; address: Address }> {
  const server = createServer(oneAtATime(handler));
  server.timeout = idle;
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const sentence = sentenceFor(error.code, address);
      reject(sentence === undefined ? error : new Trouble(sentence, { cause: error }));
    });
    server.listen(address.port, address.host, () => {
      resolve({ server, address: { ...address, port: (server.address() as AddressInfo).port } });
    });
  });
}

/** Throws the trouble that `listen` would meet, and leaves nothing listening. */
export async function checkFree(address: Address): Promise<void> {
  const { server } = await listen(() => {}, address);
  await new Promise((resolve) => server.close(resolve));
}

/** A port of this computer that nothing listens on now. */
export async function findFreePort(): Promise<number> {
  const { server, address } = await listen(() => {}, { host: "127.0.0.1", port: 0 });
  await new Promise((resolve) => server.close(resolve));
  return address.port;
}
