import { isAddress, shortName } from "../text/addresses";
import { isPast } from "../text/dates";
import { probeRuns, type ProbeRun } from "./probe-runs";
import type { FactOf, ReadSigns, Sign } from "../sign";

export type ProbeSign =
  | "probe-closed"
  | "probe-rdp-only"
  | "probe-no-certificate"
  | "probe-tls-fails"
  | "probe-expired"
  | "probe-date-unclear"
  | "probe-other-name"
  | "probe-foreign-issuer"
  | "probe-issued"
  | "probe-sound"
  | "probe-answered"
  | "probe-failed";

/** Bytes of the answer, after MS-RDPBCGR 2.2.1.2: the version of the packet, the kinds of answer, what they select or refuse. */
const packet = 3;
const response = 2;
const failure = 3;
const selectedRdp = 0;
const tlsRefused = 2;
const noCertificate = 3;
/** An answer this short holds no negotiation: the host knows standard RDP security only. */
const withoutNegotiation = 11;

/** Products that open TLS on the way put their name into the certificates that they make. */
export const inspection =
  /ssl inspection|zscaler|fortinet|fortigate|sophos|eset ssl|kaspersky|avast|avg |palo ?alto|netskope|blue ?coat|umbrella|check ?point|bitdefender|mcafee|websense|forcepoint|barracuda|watchguard|sonicwall/i;

const nameIn = (subject: string): string => /CN ?= ?([^,]+)/i.exec(subject)?.[1]?.trim() ?? "";

function ofCertificate(certificate: FactOf<"certificate">, target: string | undefined, now: number): ProbeSign {
  const { subject = "", issuer, notAfter } = certificate;
  if (issuer !== undefined && inspection.test(issuer)) return "probe-foreign-issuer";
  const past = notAfter === undefined ? undefined : isPast(notAfter, now);
  if (past === undefined) return "probe-date-unclear";
  if (past) return "probe-expired";
  if (target !== undefined && !isAddress(target) && nameIn(subject) !== "" && shortName(nameIn(subject)) !== shortName(target))
    return "probe-other-name";
  return issuer === undefined || issuer === subject ? "probe-sound" : "probe-issued";
}

function signOfRun({ line, failed, certificate }: ProbeRun, now: number): ProbeSign | undefined {
  if (line === undefined) return "probe-failed";
  const { bytes, first, type, code, target } = line;
  if (bytes === 0 || first !== packet) return "probe-closed";
  if (bytes === withoutNegotiation || (type === response && code === selectedRdp)) return "probe-rdp-only";
  if (type === failure) return code === tlsRefused ? "probe-rdp-only" : code === noCertificate ? "probe-no-certificate" : "probe-answered";
  if (certificate !== undefined) return ofCertificate(certificate, target, now);
  return failed !== undefined && type === response ? "probe-tls-fails" : "probe-answered";
}

/** What each run of the probe found, and whether it was aimed from here or at the host itself. */
export const probeSigns: ReadSigns<ProbeSign> = (facts, now) =>
  probeRuns(facts).flatMap((run): readonly Sign<ProbeSign>[] => {
    const id = signOfRun(run, now);
    if (id === undefined) return [];
    const found = [run.line, run.certificate, run.failed].filter((fact) => fact !== undefined);
    const about = run.certificate?.notAfter?.written;
    return [
      {
        id,
        facts: found,
        about,
        reading: run.reading,
      },
    ];
  });
