import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "@/lib/collector/probe-bytes";
import { makeCertificate } from "./certificates";
import * as small from "./small-servers";
import { hasXrdp, startXrdp } from "./xrdp";

/** A server, what the probe must see of it, and what a reader of the report must answer. */
export interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  readonly type?: number;
  readonly code?: number;
  /** Of the question `tls-probe`; missing where the probe answers nothing. */
  readonly answer?: string;
  /** What the connection that offers TLS alone must see, where there is one. */
  readonly withoutNla?: Outcome;
  readonly start: () => Promise<small.Running>;
}

const folder = mkdtempSync(join(tmpdir(), "collector-"));
export const removeFolder = () => rmSync(folder, { recursive: true, force: true });

const valid = makeCertificate(folder, "valid", -1, 90);
const expired = makeCertificate(folder, "expired", -200, -20);
const early = makeCertificate(folder, "early", 20, 200);
const noKey = { certificate: valid.certificate, key: join(folder, "no-such-key.pem") };

/** xrdp itself. Without it these are skipped. */
const realCases: readonly Case[] = [
  {
    name: "xrdp with a valid certificate",
    outcome: "sound",
    type: 2,
    code: 1,
    answer: "fresh",
    start: () => startXrdp(folder, "valid", "negotiate", valid),
  },
  {
    name: "xrdp with an expired certificate",
    outcome: "expired",
    type: 2,
    code: 1,
    answer: "expired",
    start: () => startXrdp(folder, "expired", "negotiate", expired),
  },
  {
    name: "xrdp with standard RDP security alone",
    outcome: "rdp-only",
    type: 2,
    code: 0,
    answer: "rdp-only",
    start: () => startXrdp(folder, "rdp", "rdp", valid),
  },
  {
    name: "xrdp that requires TLS",
    outcome: "sound",
    type: 2,
    code: 1,
    answer: "fresh",
    start: () => startXrdp(folder, "tls", "tls", valid),
  },
  {
    name: "xrdp that requires TLS and lacks its key",
    outcome: "no-certificate",
    type: 3,
    code: 3,
    answer: "no-certificate",
    start: () => startXrdp(folder, "no-key", "tls", noKey),
  },
];

/** Servers of a few lines, for what no real one does on demand. */
const smallCases: readonly Case[] = [
  { name: "a port that accepts and closes", outcome: "closed", answer: "closed", start: small.closes },
  { name: "a port that speaks HTTP", outcome: "not-rdp", answer: "closed", start: small.speaksHttp },
  { name: "a server that stalls", outcome: "silent", answer: "closed", start: small.stalls },
  { name: "a server that resets inside TLS", outcome: "tls-failed", type: 2, code: 1, answer: "tls-fails", start: small.resetsInTls },
  { name: "a closed port", outcome: "no-tcp", start: small.closedPort },
  { name: "an old host without negotiation", outcome: "rdp-only", answer: "rdp-only", start: small.answersShort },
  { name: "a host that refuses TLS", outcome: "rdp-only", type: 3, code: 2, answer: "rdp-only", start: small.refusesTls },
  {
    name: "a host that demands NLA",
    outcome: "sound",
    type: 2,
    code: 2,
    answer: "fresh",
    withoutNla: "refused",
    start: () => small.demandsNla(valid),
  },
  {
    name: "a host whose certificate is not valid yet",
    outcome: "not-yet-valid",
    type: 2,
    code: 2,
    withoutNla: "refused",
    start: () => small.demandsNla(early),
  },
];

export const isXrdpHere = hasXrdp();
export const cases: readonly Case[] = isXrdpHere ? [...realCases, ...smallCases] : smallCases;
/** Names of the servers that this computer cannot run. */
export const missing: readonly string[] = isXrdpHere ? [] : realCases.map(({ name }) => name);
