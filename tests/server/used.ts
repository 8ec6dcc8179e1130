import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Whether this system tells what a process uses. */
export const tells = existsSync("/proc/self/fd");

/** How many files and connections the process has open; 0 where the system does not tell. */
export const descriptorsOf = (pid: number) => (tells ? readdirSync(`/proc/${pid}/fd`).length : 0);

/** The memory of the process in megabytes; 0 where the system does not tell. */
export const memoryOf = (pid: number) =>
  tells ? Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024 : 0;

/** The number of open descriptors once it is no more than `most`, or after ten seconds whatever it is. */
export async function settledDescriptors(pid: number, most: number): Promise<number> {
  for (let tries = 0; tries < 200 && descriptorsOf(pid) > most; tries++) await setTimeout(50);
  return descriptorsOf(pid);
}
