import { existsSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { codings } from "./headers";

/** The first coding in which the file lies there and that the client takes; undefined for the file as it is. */
export function chooseCoding(request: IncomingMessage, file: string): string | undefined {
  const there = Object.keys(codings).filter((coding) => existsSync(`${file}${codings[coding]}`));
  const taken = new Negotiator(request).encodings(there);
  return there.find((coding) => taken.includes(coding));
}
