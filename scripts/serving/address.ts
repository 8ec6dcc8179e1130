import type { Environment } from "../running/environment";
import { Trouble } from "../running/trouble";

export interface Address {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
}

const defaultAddress: Address = { host: "127.0.0.1", port: 3904 };

/** Reads HOST and PORT. Throws a trouble for a PORT that is no port number. */
export function readAddress(env: Environment): Address {
  const host = env.HOST?.trim() || defaultAddress.host;
  const port = env.PORT?.trim();
  if (!port) return { host, port: defaultAddress.port };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new Trouble(
      `PORT is not a port number: expected a whole number from 0 to 65535, found "${port}". Set PORT to a number, or leave it out for ${defaultAddress.port}.`,
    );
  }
  return { host, port: Number(port) };
}

/** The address as a link. A server that listens on every address is reached on this computer as localhost. */
export function urlOf({ host, port }: Address): string {
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere || host === "127.0.0.1" || host === "::1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
