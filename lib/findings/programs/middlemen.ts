import { lineSigns } from "../lines/line-signs";
import type { ProgramLog } from "../lines/program-log";
import type { Subject } from "../subject";

type MiddlemanSign =
  "middleman-host-closed" | "middleman-cannot-reach" | "middleman-credentials" | "middleman-tls" | "middleman-seen" | "middleman-wants-nla";

/** The words of guacd are those of its source; it asks itself whether it guesses right. */
const guacd: ProgramLog<MiddlemanSign> = {
  program: "guacd",
  line: /\bguacd\[\d{1,8}\]:/,
  marks: [
    [/wrong security type\?/, "middleman-host-closed"],
    [/SSL\/TLS connection failed/, "middleman-tls"],
    [/Authentication failure/, "middleman-credentials"],
  ],
  seen: "middleman-seen",
  explained: [
    ["middleman-host-closed", "middleman-seen"],
    ["middleman-tls", "middleman-seen"],
    ["middleman-credentials", "middleman-seen"],
  ],
};

const teleport: ProgramLog<MiddlemanSign> = {
  program: "teleport",
  line: /\bRdp\((?:Io|RdpError)\(|\brdp_client\]|RDP client exited with an error/,
  marks: [
    [/ConnectionReset|UnexpectedEof/, "middleman-host-closed"],
    [/ConnectionRefused|TimedOut|HostUnreachable/, "middleman-cannot-reach"],
    [/requires that the client support enhanced RDP security with CredSSP/i, "middleman-wants-nla"],
  ],
  seen: "middleman-seen",
  explained: [
    ["middleman-host-closed", "middleman-seen"],
    ["middleman-cannot-reach", "middleman-seen"],
  ],
};

const devolutions: ProgramLog<MiddlemanSign> = {
  program: "devolutions",
  line: /\bdevolutions[_-]gateway\b/,
  marks: [[/os error (?:111|10061|110|10060)\b|Connection refused/, "middleman-cannot-reach"]],
  seen: "middleman-seen",
  explained: [["middleman-cannot-reach", "middleman-seen"]],
};

/** Proxies that carry anything: only lines that name the port of Remote Desktop, or say that they carry it, count. */
const proxies: ProgramLog<MiddlemanSign> = {
  program: "proxies",
  line: /\bwhile connecting to upstream\b|\bhaproxy\[\d{1,8}\]: .{0,200}rdp|\boriginService=rdp:|\bUnable to reach the origin service\b/,
  marks: [
    [/connect\(\) failed \(\d{1,3}: .{0,200}:3389\b/, "middleman-cannot-reach"],
    [/rdp\S{0,60}\/<NOSRV> .{0,60} SC\b|rdp.{0,80} SC [\d\/]{5,30}/i, "middleman-cannot-reach"],
    [
      /(?:connection refused|i\/o timeout|no such host).{0,200}rdp:|:3389: (?:connect: )?(?:connection refused|i\/o timeout)/,
      "middleman-cannot-reach",
    ],
    [/upstream prematurely closed.{0,300}:3389\b|\(104: .{0,300}:3389\b/, "middleman-host-closed"],
  ],
};

/** What stands between: its log tells of its own leg to the host. */
export const middlemen: Subject<MiddlemanSign> = {
  logs: [guacd, teleport, devolutions, proxies],
  signs: [guacd, teleport, devolutions, proxies].map((log) => lineSigns(log)),
};
