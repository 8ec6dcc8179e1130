import type { RequestListener } from "node:http";
import type { Socket } from "node:net";

/** Browsers send a request after the answer to the last. A client that sends this many before it is up to no good. */
const mostWaiting = 32;

/**
 * Answers the requests of one connection one after the other. Node hands them over as they arrive, and then a client
 * that sends requests and reads nothing would have a file open for each.
 */
export function oneAtATime(answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, number>();
  return (request, response) => {
    const { socket } = request;
    // An answer has the socket once all before it are sent.
    if (response.socket) return answer(request, response);
    const count = (waiting.get(socket) ?? 0) + 1;
    if (count > mostWaiting) return void socket.destroy();
    waiting.set(socket, count);
    response.once("socket", () => {
      waiting.set(socket, waiting.get(socket)! - 1);
      answer(request, response);
    });
  };
}
