import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { KeyPair } from "./certificates";
import { closedPort, type Running } from "./small-servers";

/** Whether this computer has xrdp (Debian: apt-get install xrdp). */
export const hasXrdp = () => spawnSync("xrdp", ["--version"], { timeout: 20_000 }).status === 0;

/** No server lives longer than this, whatever happens to the tests. */
const lifetime = 120_000;

function settings(folder: string, port: number, layer: string, { certificate, key }: KeyPair): string {
  return [
    "[Globals]",
    "ini_version=1",
    "fork=true",
    // With the dot it listens on 127.0.0.1 alone.
    `port=tcp://.:${port}`,
    `security_layer=${layer}`,
    "crypt_level=high",
    `certificate=${certificate}`,
    `key_file=${key}`,
    "ssl_protocols=TLSv1.2, TLSv1.3",
    "autorun=",
    "[Logging]",
    `LogFile=${join(folder, "xrdp.log")}`,
    "LogLevel=INFO",
    "EnableSyslog=false",
    "[Channels]",
    "[Xorg]",
    "name=Xorg",
    "lib=libxup.so",
    "",
  ].join("\n");
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host: "127.0.0.1", port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  for (let tries = 0; tries < 20 && !ended(child); tries += 1) await sleep(100);
  if (!ended(child)) child.kill("SIGKILL");
}

/** Starts xrdp with settings of its own, as a process of ours. Throws when it does not answer within ten seconds. */
export async function startXrdp(parent: string, name: string, layer: "negotiate" | "rdp" | "tls", pair: KeyPair): Promise<Running> {
  const folder = join(parent, `xrdp-${name}`);
  mkdirSync(folder);
  const { port } = await closedPort();
  const config = join(folder, "xrdp.ini");
  writeFileSync(config, settings(folder, port, layer, pair));
  const child = spawn("xrdp", ["--nodaemon", "--config", config], { stdio: "ignore", timeout: lifetime, killSignal: "SIGKILL" });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(port)) return { port, stop: () => stop(child) };
    if (ended(child)) break;
    await sleep(100);
  }
  await stop(child);
  throw new Error(`Expected xrdp (${name}) to listen on port ${port}; found that it ended with ${child.exitCode ?? child.signalCode}.`);
}
