import type { Grade } from "@/lib/articles/grade";
import type { CauseId } from "../causes";
import type { SourceKey } from "../sources";

/** Which part of a connection a code speaks of. */
export const layers = {
  network: "The network",
  name: "The host's name",
  security: "Standard RDP security",
  tls: "TLS and the certificate",
  "sign-in": "Sign-in",
  licensing: "Remote Desktop licensing",
  client: "This computer",
  server: "The host",
  session: "The session",
  broker: "The Connection Broker",
  protocol: "The protocol",
} as const;
export type Layer = keyof typeof layers;

/** One number of the client's dialog: a disconnect code or an extended code. */
export interface Code {
  readonly number: number;
  /** The name in Microsoft's client interface. Codes that were only seen have none. */
  readonly symbol?: string;
  /** The name in the protocol, where a host can send this number. */
  readonly wire?: string;
  /** What it says, in our words. */
  readonly meaning: string;
  readonly layer: Layer;
  readonly sources: readonly SourceKey[];
  readonly grade: Grade;
  /** What to do next: one or two sentences. */
  readonly next: string;
  /** Our causes that can stand behind it, best first. */
  readonly causes: readonly CauseId[];
  /** Our causes with which somebody met exactly this code, each with the sources that say so. */
  readonly reported?: Readonly<Partial<Record<CauseId, readonly SourceKey[]>>>;
}
