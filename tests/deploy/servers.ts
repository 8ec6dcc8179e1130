import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { deployFiles } from "@/scripts/deploying/deploy-files";
import { exampleSettings } from "@/scripts/deploying/settings";
import { findFreePort } from "@/scripts/serving/listen";
import { ask } from "../server/ask";
import { startServer } from "../server/child";
import type { Published } from "./published";

export interface Running {
  readonly port: number;
  readonly stop: () => Promise<unknown>;
}

/** A web server that may be on this computer. */
export interface WebServer {
  readonly name: string;
  /** Whether it can run here; what must be there, if not. */
  readonly there: boolean;
  /** The content codings for which it sends the packed copies. */
  readonly codings: readonly string[];
  readonly start: (site: Published) => Promise<Running>;
}

const has = (program: string) => spawnSync(program, ["-v"]).error === undefined;

/** How long a server may take until it answers, in milliseconds. */
const patience = 20_000;

/** Waits until the program answers at the port. Throws what it said, if it ends before or says nothing for too long. */
async function whenReady(child: ChildProcess, port: number, said: () => string) {
  for (const until = Date.now() + patience; Date.now() < until; await wait(50)) {
    if (child.exitCode !== null) break;
    const answered = await ask(port, "/").then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
  throw new Error(`The server does not answer: expected an answer at port ${port}, found exit code ${child.exitCode} and:\n${said()}`);
}

/** Runs a server in the foreground, with a folder for all that it writes. It is ended by its own process id. */
async function run(port: number, command: (folder: string) => readonly string[]): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "server-"));
  const [program, ...args] = command(folder);
  const child = spawn(program!, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await whenReady(child, port, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

const filesFor = ({ root, base }: Published, host: string) => deployFiles({ ...exampleSettings, root, base, host });

/** Writes one file of the server's folder and returns its path. */
function write(folder: string, name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

async function startNginx(site: Published): Promise<Running> {
  const port = await findFreePort();
  return run(port, (folder) => {
    const own = write(folder, "site.conf", [filesFor(site, `127.0.0.1:${port}`)["nginx.conf"]!]);
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`);
    const main = write(folder, "nginx.conf", [
      `pid ${folder}/nginx.pid;`,
      "daemon off;",
      "master_process off;",
      "error_log stderr warn;",
      "events {}",
      `http { access_log off; ${paths.join(" ")} include ${own}; }`,
    ]);
    return ["nginx", "-p", folder, "-e", "stderr", "-c", main];
  });
}

async function startCaddy(site: Published): Promise<Running> {
  const port = await findFreePort();
  return run(port, (folder) => {
    const own = filesFor(site, `http://127.0.0.1:${port}`).Caddyfile!;
    // No port besides, and no certificate.
    const file = write(folder, "Caddyfile", ["{", "\tadmin off", "\tauto_https off", "}", "", own]);
    return ["caddy", "run", "--adapter", "caddyfile", "--config", file];
  });
}

const apacheModules = "/usr/lib/apache2/modules";

async function startApache(site: Published): Promise<Running> {
  const port = await findFreePort();
  writeFileSync(join(site.folder, ".htaccess"), filesFor(site, "127.0.0.1")[".htaccess"]!);
  return run(port, (folder) => {
    const modules = ["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite"];
    const main = write(folder, "httpd.conf", [
      ...modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`),
      `ServerRoot ${folder}`,
      "ServerName 127.0.0.1",
      `Listen 127.0.0.1:${port}`,
      `PidFile ${folder}/httpd.pid`,
      `DefaultRuntimeDir ${folder}`,
      `ErrorLog ${folder}/error.log`,
      ...(userInfo().uid === 0 ? ["User www-data", "Group www-data"] : []),
      ...(existsSync("/etc/mime.types") ? ["TypesConfig /etc/mime.types"] : []),
      `DocumentRoot ${site.root}`,
      `<Directory ${site.root}>`,
      "  AllowOverride All",
      "  Require all granted",
      "</Directory>",
    ]);
    return ["apache2", "-f", main, "-DFOREGROUND"];
  });
}

/** The servers with the settings made for them, and our own with the table itself. */
export const servers: readonly WebServer[] = [
  { name: "npm run serve", there: true, codings: ["br", "gzip"], start: ({ root }) => startServer(root) },
  { name: "nginx", there: has("nginx"), codings: ["gzip"], start: startNginx },
  { name: "Caddy", there: has("caddy"), codings: ["br", "gzip"], start: startCaddy },
  { name: "Apache", there: has("apache2") && existsSync(apacheModules), codings: ["br", "gzip"], start: startApache },
];
