import { usualRequest } from "@/lib/collector/probe-bytes";
import type { Report, RowOf } from "@/lib/collector/report";
import type { Reading } from "../fact";
import { isLoopback } from "../text/addresses";
import { dated } from "../text/dates";
import type { RowReading } from "./row-reading";

type Probe = RowOf<"probes">;

const loopback = "127.0.0.1";
/** A client that aims at itself uses the near end of a tunnel. That is a probe from outside all the same, and not of the host by itself. */
const nearEnd = "::ffff:127.0.0.1";
const withCertificate: readonly Probe["outcome"][] = ["expired", "sound"];

/** Reached, or at least tried where nothing better is. */
const isReached = ({ outcome }: Probe) => outcome !== "no-tcp" && outcome !== "no-name";

/**
 * The connection that counts: on the host the one to itself, unless only the network address answers; where TLS failed
 * with the usual versions, the one version that works.
 */
function deciding(rows: readonly Probe[]): Probe | undefined {
  const full = rows.filter(({ request, outcome }) => request === usualRequest || outcome === "no-name");
  const of = (at: Probe["at"]) => full.filter((row) => row.at === at);
  const [here, own, lan] = [of("client"), of("loopback"), of("lan")];
  const tried = here.length > 0 ? here : own.some(isReached) || lan.length === 0 ? own : lan;
  const reached = tried.filter(isReached);
  return reached.find(({ outcome }) => withCertificate.includes(outcome)) ?? reached[0] ?? tried[0];
}

function readings(probe: Probe): Reading[] {
  const { at, outcome, port, first, type, code, subject, issuer, thumbprint, notAfter } = probe;
  const target = at !== "client" ? loopback : isLoopback(probe.target) ? nearEnd : probe.target;
  const line = (bytes: number): Reading => ({
    kind: "probe",
    target,
    bytes,
    first: first ?? 0,
    type: type ?? undefined,
    code: code ?? undefined,
  });
  const failed: Reading = { kind: "probe", failed: true };
  if (outcome === "no-tcp" && at === "client") return [{ kind: "tcp-test", host: target, port, open: false }];
  if (outcome === "no-name") return [{ kind: "line", of: "freerdp", sign: "name-not-found" }];
  if (outcome === "no-tcp" || outcome === "closed" || outcome === "silent") return [line(0), failed];
  if (outcome === "not-yet-valid") return [{ kind: "seen" }];
  if (!withCertificate.includes(outcome)) return [line(probe.bytes ?? 0), failed];
  return [
    line(probe.bytes ?? 0),
    {
      kind: "certificate",
      subject: subject ?? undefined,
      issuer: issuer ?? undefined,
      thumbprint: thumbprint ?? undefined,
      notAfter: dated(notAfter ?? ""),
    },
  ];
}

/** What the probe of a report says, as the probe of the checks would. */
export function probeReadings({ steps }: Report): RowReading[] {
  const rows = steps.probes?.rows ?? [];
  const probe = deciding(rows);
  return probe === undefined ? [] : readings(probe).map((reading) => ({ step: "probes", row: rows.indexOf(probe), reading }));
}
