import { type ChildProcess, spawn } from "node:child_process";
import { root } from "./project";

export interface Step {
  readonly name: string;
  /** What Node runs: see `script` and `program`. */
  readonly args: readonly string[];
}

export interface Outcome {
  readonly ok: boolean;
  readonly seconds: number;
  /** All that the step printed. */
  readonly output: string;
}

/** Whether a step's output appears as it comes, or only when the step fails. */
export type Show = "always" | "on failure";

/** The step that runs, if one does: Ctrl-C and a stop from outside are passed on to it. */
let running: ChildProcess | undefined;
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

function stop(signal: keyof typeof exitCodes) {
  running?.kill(signal);
  process.exit(exitCodes[signal]);
}

const secondsSince = (started: number) => Math.round((performance.now() - started) / 100) / 10;

/** Counts the seconds beside the name while a quiet step runs in a terminal. */
function count(label: string, started: number): () => void {
  if (!process.stdout.isTTY) return () => {};
  const timer = setInterval(() => process.stdout.write(`\r${label} ${Math.floor(secondsSince(started))} s `), 1000);
  return () => {
    clearInterval(timer);
    process.stdout.write(`\r${label}`);
  };
}

/** Runs one step and says its name and its seconds. Never throws: a program that cannot start is a failed step. */
export function runStep(step: Step, label: string, show: Show): Promise<Outcome> {
  const started = performance.now();
  process.stdout.write(show === "always" ? `\n${label}\n` : label);
  const stopCounting = show === "always" ? () => {} : count(label, started);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    running = child;
    process.on("SIGINT", stop).on("SIGTERM", stop);
    let output = "";
    const hear = (chunk: Buffer) => {
      output += chunk;
      if (show === "always") process.stdout.write(chunk);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => (output += String(error)));
    child.on("close", (code) => {
      running = undefined;
      process.off("SIGINT", stop).off("SIGTERM", stop);
      const outcome = { ok: code === 0, seconds: secondsSince(started), output };
      stopCounting();
      const words = `${outcome.ok ? "done" : "FAILED"} in ${outcome.seconds} s`;
      process.stdout.write(show === "always" ? `${step.name}: ${words}\n` : ` ${words}\n`);
      if (!outcome.ok && show === "on failure") process.stdout.write(`${output.trimEnd()}\n`);
      resolve(outcome);
    });
  });
}
