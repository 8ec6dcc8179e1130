import { lineSigns } from "../lines/line-signs";
import type { ProgramLog } from "../lines/program-log";
import type { Subject } from "../subject";

type MiddlemanSign =
  | "middleman-refused"
  | "middleman-failed"
  | "freerdp-rdp-security-wanted"
  | "middleman-host-closed"
  | "middleman-cannot-reach"
  | "middleman-credentials"
  | "middleman-tls"
  | "middleman-seen"
  | "middleman-wants-nla";

/** The words of guacd are those of its source; it asks itself whether it guesses right. */
const guacd: ProgramLog<MiddlemanSign> = {
  program: "guacd",
  line: /\bguacd\[\d{1,8}\]:/,
  marks: [
    [/wrong security type\?|: Server refused connection/, "middleman-host-closed"],
    [/SSL\/TLS connection failed|Certificate validation failed/, "middleman-tls"],
    [/Authentication failure \(|: (?:Insufficient privileges|Credentials expired)/, "middleman-credentials"],
    // Older versions say so of a failed negotiation too, and of any end of a connection.
    [/: Authentication failure\./, "middleman-refused"],
    [/closed\/refused connection: Connection failed/, "middleman-failed"],
  ],
  seen: "middleman-seen",
  seenAlone: true,
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
  seenAlone: true,
};

const devolutions: ProgramLog<MiddlemanSign> = {
  program: "devolutions",
  line: /\bdevolutions[_-]gateway\b/,
  marks: [
    [/os error (?:111|10061|110|10060)\b|Connection refused/, "middleman-cannot-reach"],
    [/os error (?:104|10054)\b|Connection reset/, "middleman-host-closed"],
    [/kdc_proxy\b.{0,60}Requested domain is not supported/, "middleman-credentials"],
  ],
  seen: "middleman-seen",
  seenAlone: true,
};

/** Cloudflare's tunnel: only lines that name RDP or its port. */
const cloudflared: ProgramLog<MiddlemanSign> = {
  program: "cloudflared",
  line: /\boriginService=rdp:|\b(?:cfRay|connIndex)=.{0,300}:3389\b|:3389: .{0,300}\b(?:cfRay|connIndex)=|\bUnable to reach the origin service\b.{0,200}(?:rdp:|:3389)/,
  marks: [[/actively refused|connection refused|i\/o timeout|no such host|Unable to reach the origin/, "middleman-cannot-reach"]],
  seen: "middleman-seen",
  seenAlone: true,
};

/** WALLIX' proxy, as its Redemption logs. */
const wallix: ProgramLog<MiddlemanSign> = {
  program: "wallix",
  line: /\brdpproxy: (?:INFO|ERR|WARNING|DEBUG|NOTICE) \(\d/,
  marks: [[/CredSSP.{0,40}required|HYBRID_REQUIRED_BY_SERVER/i, "middleman-wants-nla"]],
  seen: "middleman-seen",
  seenAlone: true,
};

/** tp4a's Teleport, which has only its name in common with the other. */
const tp4a: ProgramLog<MiddlemanSign> = {
  program: "tp4a",
  line: /^\[\d{8} \d\d:\d\d:\d\d \d{6,20}\] \[[A-Z]\] \[rdp\]/,
  marks: [[/standard RDP not supported|only use Standard/i, "freerdp-rdp-security-wanted"]],
  seen: "middleman-seen",
};

/** Proxies that carry anything: only lines that name the port of Remote Desktop, or say that they carry it, count. */
const proxies: ProgramLog<MiddlemanSign> = {
  program: "proxies",
  line: /\bwhile connecting to upstream\b|\bhaproxy\[\d{1,8}\]: .{0,200}rdp/,
  marks: [
    [/connect\(\) failed \(\d{1,3}: .{0,200}:3389\b/, "middleman-cannot-reach"],
    [/rdp\S{0,60}\/<NOSRV> .{0,60} SC\b|rdp.{0,80} SC [\d\/]{5,30}/i, "middleman-cannot-reach"],
    [/upstream prematurely closed.{0,300}:3389\b|\(104: .{0,300}:3389\b/, "middleman-host-closed"],
  ],
};

const logs = [guacd, teleport, devolutions, cloudflared, wallix, tp4a, proxies] as const;

/** What stands between: its log tells of its own leg to the host. */
export const middlemen: Subject<MiddlemanSign> = { logs, signs: logs.map((log) => lineSigns(log)) };
