import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface RunningServer {
  readonly port: number;
  readonly pid: number;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it as Ctrl-C does. Resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
}

const args = ["--import", "tsx", join(import.meta.dirname, "serve-folder.ts")];

function start(folder: string, descriptors: number | undefined): ChildProcess {
  const stdio: ["ignore", "pipe", "inherit"] = ["ignore", "pipe", "inherit"];
  if (descriptors === undefined || process.platform === "win32") return spawn(process.execPath, [...args, folder], { stdio });
  return spawn("sh", ["-c", `ulimit -n ${descriptors} && exec "$0" "$@"`, process.execPath, ...args, folder], { stdio });
}

/** Starts the server on a free port; with `descriptors` it may have no more than so many files and connections open. */
export async function startServer(folder: string, { descriptors }: { readonly descriptors?: number } = {}): Promise<RunningServer> {
  const child = start(folder, descriptors);
  const ended = once(child, "close").then(([code]) => code as number | null);
  for await (const line of createInterface(child.stdout!)) {
    const port = /localhost:(\d+)\//.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout!.resume();
    const stop = () => (child.kill("SIGINT"), ended);
    return { port: Number(port), pid: child.pid!, ended, stop };
  }
  throw new Error(`The server did not start: expected the line with its address, found that it ended with code ${await ended}.`);
}
