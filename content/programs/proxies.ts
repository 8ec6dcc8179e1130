import type { ProgramText } from "./program-text";

/** Proxies that carry anything: only lines that name the port of Remote Desktop, or say that they carry it, count. */
export const proxies = {
  program: "proxies",
  line: /\bdial tcp \S{1,60}:3389: |\bwhile connecting to upstream\b|\bhaproxy\[\d{1,8}\]: .{0,200}rdp/,
  marks: [
    [/\bdial tcp \S{1,60}:3389: /, "middleman-cannot-reach"],
    [/connect\(\) failed \(\d{1,3}: .{0,200}:3389\b/, "middleman-cannot-reach"],
    [/rdp\S{0,60}\/<NOSRV> .{0,60} SC\b|rdp.{0,80} SC [\d\/]{5,30}/i, "middleman-cannot-reach"],
    [/upstream prematurely closed.{0,300}:3389\b|\(104: .{0,300}:3389\b/, "middleman-host-closed"],
  ],
} as const satisfies ProgramText;
