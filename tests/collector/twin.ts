import { X509Certificate } from "node:crypto";
import { connect, type Socket } from "node:net";
import { connect as connectTls, type SecureVersion, type TLSSocket } from "node:tls";
import { answer, patience, requestBytes, singleTls, usualRequest, usualTls, type Outcome } from "@/lib/collector/probe-bytes";
import type { RowOf } from "@/lib/collector/report";

/*
 * The probe of Get-Rdp904Report.ps1 once more, step by step as the script does it, with node's `net` and `tls`. It proves
 * the bytes and what the servers answer; that the script does the same, only PowerShell can prove.
 */

export type Probe = RowOf<"probes">;

const versions: Readonly<Record<string, readonly [SecureVersion, SecureVersion]>> = {
  [usualTls]: ["TLSv1", "TLSv1.2"],
  Tls: ["TLSv1", "TLSv1"],
  Tls11: ["TLSv1.1", "TLSv1.1"],
  Tls12: ["TLSv1.2", "TLSv1.2"],
  Tls13: ["TLSv1.3", "TLSv1.3"],
};

class Deadline extends Error {}

/** Waits for an event of a socket; rejects on its error, and when patience is over. */
function once(socket: Socket, event: "connect" | "secureConnect"): Promise<void> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Deadline(event)), patience);
    const end = (then: () => void) => () => {
      clearTimeout(clock);
      then();
    };
    socket.once(event, end(resolve));
    socket.once("error", (error) => end(() => reject(error))());
    socket.once(
      "close",
      end(() => reject(new Error("closed"))),
    );
  });
}

/** Reads the answer: the header, then as many bytes as it names; fewer where the host closes, or does not speak RDP. */
function readAnswer(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let have = Buffer.alloc(0);
    const clock = setTimeout(() => finish(() => reject(new Deadline("read"))), patience);
    const onEnd = () => finish(() => resolve(have));
    const onError = (error: Error) => finish(() => reject(error));
    const onReadable = () => {
      let want = have.length < answer.header ? answer.header : have.readUInt16BE(2);
      for (
        let part = socket.read(want - have.length) as Buffer | null;
        part !== null;
        part = socket.read(want - have.length) as Buffer | null
      ) {
        have = Buffer.concat([have, part]);
        if (have.length === answer.header) want = have.readUInt16BE(2);
        const isOdd = have[0] !== answer.version || want < answer.shortest || want > answer.longest;
        if (isOdd || have.length >= want) return onEnd();
      }
    };
    const finish = (then: () => void) => {
      clearTimeout(clock);
      socket.off("readable", onReadable).off("end", onEnd).off("close", onEnd).off("error", onError);
      then();
    };
    socket.on("readable", onReadable).on("end", onEnd).on("close", onEnd).on("error", onError);
  });
}

/** What the answer says by itself; undefined where TLS must show the rest. */
function outcomeOf(bytes: Buffer): Outcome | undefined {
  if (bytes.length === 0) return "closed";
  if (bytes[0] !== answer.version || bytes.length < answer.shortest || bytes[answer.confirmAt] !== answer.confirm) return "not-rdp";
  if (bytes.length < answer.withNegotiation) return "rdp-only";
  const [type, code] = [bytes[answer.typeAt], bytes[answer.codeAt]];
  if ((type === answer.response && code === 0) || (type === answer.failure && code === answer.tlsRefused)) return "rdp-only";
  if (type === answer.failure) return code === answer.noCertificate ? "no-certificate" : "refused";
  return type === answer.response ? undefined : "not-rdp";
}

const iso = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;
const oneLine = (name: string) => name.split("\n").join(", ");

function ofCertificate(secure: TLSSocket) {
  const certificate = new X509Certificate(secure.getPeerCertificate().raw);
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  const outcome: Outcome = to.getTime() < Date.now() ? "expired" : from.getTime() > Date.now() ? "not-yet-valid" : "sound";
  return {
    protocol: secure.getProtocol(),
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    thumbprint: certificate.fingerprint.replaceAll(":", ""),
    notBefore: iso(from),
    notAfter: iso(to),
    outcome,
  };
}

/** One connection; `tls` is empty where only the answer is asked for. */
export async function probe(target: string, port: number, request: number, tls: string, address = target): Promise<Probe> {
  const row = { at: "client" as const, target, port, address, request };
  const socket = connect({ host: address, port });
  let stage: "tcp" | "x224" | "tls" = "tcp";
  let seen: Partial<Probe> = {};
  try {
    await once(socket, "connect");
    stage = "x224";
    socket.write(Buffer.from(requestBytes(request)));
    const bytes = await readAnswer(socket);
    seen = { bytes: bytes.length, first: bytes[0] };
    if (bytes.length >= answer.withNegotiation)
      seen = { ...seen, type: bytes[answer.typeAt], flags: bytes[answer.flagsAt], code: bytes[answer.codeAt] };
    const outcome = outcomeOf(bytes) ?? (tls === "" ? "agreed" : undefined);
    if (outcome !== undefined) return { ...row, ...seen, outcome };
    stage = "tls";
    const [minVersion, maxVersion] = versions[tls] ?? ["TLSv1.2", "TLSv1.2"];
    const secure = connectTls({ socket, minVersion, maxVersion, ciphers: "DEFAULT@SECLEVEL=0", rejectUnauthorized: false });
    await once(secure, "secureConnect");
    return { ...row, ...seen, offered: tls, ...ofCertificate(secure) };
  } catch (error) {
    const outcome = stage === "tcp" ? "no-tcp" : stage === "tls" ? "tls-failed" : error instanceof Deadline ? "silent" : "closed";
    return { ...row, ...seen, ...(stage === "tls" ? { offered: tls } : {}), outcome, stage, error: (error as Error).name };
  } finally {
    socket.destroy();
  }
}

/** The addresses of a name in the order of the script: both families in turn, the first one's first. */
export function inTurn(addresses: readonly string[]): string[] {
  const isSix = (address: string) => address.includes(":");
  const six = addresses.filter(isSix);
  const four = addresses.filter((address) => !isSix(address));
  const families = addresses[0] !== undefined && isSix(addresses[0]) ? [six, four] : [four, six];
  return addresses.flatMap((_, place) => families.flatMap((family) => family[place] ?? [])).slice(0, 8);
}

/** All connections to one address, in the order of the script: the usual one, without NLA, and one per version of TLS. */
async function probesOf(target: string, port: number, address: string): Promise<Probe[]> {
  const first = await probe(target, port, usualRequest, usualTls, address);
  const rows = [first];
  if (first.type === answer.response && (first.code ?? 0) > 1) rows.push(await probe(target, port, 1, "", address));
  if (first.outcome === "tls-failed") for (const version of singleTls) rows.push(await probe(target, port, usualRequest, version, address));
  return rows;
}

/** All connections to one host: the next address counts only where this one was not reached. */
export async function probes(target: string, port: number, addresses: readonly string[] = [target]): Promise<Probe[]> {
  const rows: Probe[] = [];
  for (const address of inTurn(addresses)) {
    const found = await probesOf(target, port, address);
    rows.push(...found);
    if (found[0]?.outcome !== "no-tcp") break;
  }
  return rows;
}
