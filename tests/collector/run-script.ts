import { spawn } from "node:child_process";
import { join } from "node:path";
import { findReports } from "@/lib/collector/find-reports";
import { readReport, type Report } from "@/lib/collector/report";

const script = join(import.meta.dirname, "../../public/Get-Rdp904Report.ps1");

/** Runs the collector with a real PowerShell and reads its report. Throws with what it printed when there is none. */
export function runScript(
  program: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<{ report: Report; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ["-NoProfile", "-NonInteractive", "-File", script, ...parameters], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 100_000,
      env: { ...process.env, ...variables },
    });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) child[name].setEncoding("utf8").on("data", (part: string) => (output[name] += part));
    child.on("error", reject);
    child.on("close", (code) => {
      const text = output.stdout.replaceAll("\r\n", "\n");
      const found = findReports(text);
      const report = found.length === 1 ? readReport(found[0]?.json) : undefined;
      if (code === 0 && output.stderr === "" && report !== undefined) resolve({ report, text });
      else
        reject(
          new Error(
            `Expected one report; found ${found.length}, exit code ${code}: ${output.stderr.slice(0, 1500)}\n${text.slice(0, 1500)}`,
          ),
        );
    });
  });
}
