import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a program printed and how it ended: its exit code, or why it has none. */
interface Ended {
  readonly output: string;
  readonly code: number | string;
}

/** The most that a batch file of ours prints is some tens of kilobytes; more means a question asked for ever. */
const outputLimit = 1_000_000;

/** A throw-away Windows registry with `reg.exe` and `cmd.exe`, as wine has them. */
export class Wine {
  readonly #prefix = mkdtempSync(join(tmpdir(), "registry-"));
  readonly #folder = join(this.#prefix, "drive_c", "t");

  /** Throws one clear sentence when wine is missing or does not start. */
  static async start(): Promise<Wine> {
    const wine = new Wine();
    const { code, output } = await wine.#run("wineboot", ["-i"], 100_000);
    if (code !== 0) {
      await wine.remove();
      throw new Error(
        `Expected wine, which runs the registry changes (Debian: apt-get install wine); found that "wineboot -i" ended with ${code}. ${output.slice(0, 300)}`,
      );
    }
    mkdirSync(wine.#folder, { recursive: true });
    return wine;
  }

  /** What a program of this computer needs to use this registry. No messages of wine's own, no windows, no .NET or browser to ask for. */
  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, WINEPREFIX: this.#prefix, WINEDEBUG: "-all", WINEDLLOVERRIDES: "mscoree,mshtml=", DISPLAY: "" };
  }

  /** The folder `C:\Windows`, as this computer names it. */
  get windows(): string {
    return join(this.#prefix, "drive_c", "windows");
  }

  #run(program: string, parameters: readonly string[], timeout: number): Promise<Ended> {
    return new Promise((resolve) => {
      const child = spawn(program, parameters, {
        cwd: existsSync(this.#folder) ? this.#folder : this.#prefix,
        env: this.environment,
        stdio: ["ignore", "pipe", "pipe"],
      });
      let output = "";
      let stopped: string | undefined;
      const stop = (why: string) => {
        stopped ??= why;
        child.kill("SIGKILL");
      };
      const clock = setTimeout(() => stop(`no end after ${timeout / 1000} s`), timeout);
      const collect = (chunk: Buffer) => {
        output += chunk.toString("utf8");
        if (output.length > outputLimit) stop("more output than anybody would read");
      };
      child.stdout.on("data", collect);
      child.stderr.on("data", collect);
      const end = (code: number | string) => {
        clearTimeout(clock);
        resolve({ output: output.replaceAll("\r\n", "\n"), code: stopped ?? code });
      };
      child.on("error", (error) => end(error.message));
      child.on("exit", (code) => end(code ?? "a signal"));
    });
  }

  /** Puts a file into `C:\t`. */
  write(name: string, content: string | Uint8Array) {
    writeFileSync(join(this.#folder, name), content);
  }

  /** A .reg file of `C:\t` as text with plain line ends; undefined when there is none. */
  readReg(name: string): string | undefined {
    const path = join(this.#folder, name);
    return existsSync(path)
      ? readFileSync(path, "utf16le")
          .replace(/^\ufeff/, "")
          .replaceAll("\r\n", "\n")
      : undefined;
  }

  /** Makes the files of `C:\Windows\0x904-backup` as old as if they had been written so many days ago. */
  age(days: number) {
    const folder = join(this.windows, "0x904-backup");
    const then = Date.now() / 1000 - days * 24 * 60 * 60;
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), then, then);
  }

  /** Runs lines as a batch file in `C:\t`; what it prints. Throws when it does not end by itself. The prefix keeps a name from being a command of cmd.exe. */
  async batch(name: string, lines: readonly string[]): Promise<string> {
    this.write(`run-${name}.bat`, ["@echo off", ...lines, ""].join("\r\n"));
    const { output, code } = await this.#run("wine", ["cmd", "/c", `run-${name}.bat`], 240_000);
    if (typeof code === "string") throw new Error(`${name}.bat: expected an end by itself; found ${code}\n${output.slice(0, 1000)}`);
    return output;
  }

  async remove() {
    await this.#run("wineserver", ["-k"], 10_000);
    rmSync(this.#prefix, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
