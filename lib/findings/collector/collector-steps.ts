import type { Report, RowOf, StepName } from "@/lib/collector/report";
import type { Reading } from "../fact";
import { shortName } from "../text/addresses";
import { dated } from "../text/dates";
import type { RowReading } from "./row-reading";
import { eventFact } from "../events/event-fact";

/** Milliseconds before the report within which an event may belong to the attempt; older ones are another story. */
const sameAttempt = 60 * 60 * 1000;
/** The host writes events of licensing now and then, while the fault lasts: all that a report holds count. */
const whileItLasts = 48 * sameAttempt;

const networkService = "S-1-5-20";
const mayRead = /\b(?:FullControl|Modify|Read|ReadAndExecute)\b/;

/** Whether rows of a step were left out. */
const isCut = (step: { readonly total?: number | null; readonly rows: readonly unknown[] } | undefined): boolean =>
  step !== undefined && (step.total ?? 0) > step.rows.length;

type Read<S extends StepName> = (row: RowOf<S>, report: Report) => Reading | undefined;

function eventReading(
  event: { id: number; source?: string; time: string; message: string },
  { about }: Report,
  window = sameAttempt,
): Reading | undefined {
  if (!(Date.parse(about.time) - Date.parse(event.time) < window)) return undefined;
  const { at: _at, within: _within, ...reading } = eventFact({ ...event, at: { start: 0, end: 0 } });
  return reading;
}

const manager = "Microsoft-Windows-TerminalServices-RemoteConnectionManager";

/** A redacted text is its codes alone; that of 1026 is the code. A compact report may leave out the source: then the log is known. */
const event =
  (usual?: string, window = sameAttempt) =>
  ({ id, time, source, message }: RowOf<"clientLog">, report: Report): Reading | undefined =>
    eventReading(
      { id, source: source ?? usual, time, message: /^\d+$/.test(message ?? "") ? `(Reason= ${message})` : (message ?? "") },
      report,
      window,
    );

function keyFile({ what, exists, rights }: RowOf<"keyFile">): Reading | undefined {
  if (what === "folder") return undefined;
  if (!exists) return { kind: "key-file", state: "missing" };
  // An administrator of a newer Windows may not read them, and that is normal.
  if (typeof rights !== "string") return { kind: "key-file", state: "unclear" };
  const entries = rights.split("; ").filter((entry) => entry.startsWith(`${networkService} `));
  const may = entries.some((entry) => / Allow /.test(entry) && mayRead.test(entry)) && !entries.some((entry) => / Deny /.test(entry));
  return { kind: "key-file", state: may ? "readable" : "unreadable" };
}

/** Whether a password is kept for the host that the report is about. */
function savedPasswords({ steps }: Report): RowReading[] {
  const target = steps.probes?.rows[0]?.target;
  if (steps.savedPasswords?.state !== "ok" || isCut(steps.savedPasswords) || target === undefined) return [];
  const rows = steps.savedPasswords.rows;
  const row = rows.findIndex(({ savedFor }) => shortName(savedFor) === shortName(target));
  const hosts = rows.slice(row < 0 ? rows.length : row, row + 1).map(({ savedFor }) => savedFor);
  return [{ step: "savedPasswords", row: Math.max(row, 0), reading: { kind: "saved-passwords", hosts } }];
}

/** What each row says by itself. Steps that are missing here are for people to read. */
const reads: { readonly [S in StepName]?: Read<S> } = {
  name: ({ address }) => ({ kind: "resolved-name", address }),
  versions: ({ build, isClient }) => ({ kind: "windows-build", build, client: isClient }),
  updates: ({ installed }) => ({ kind: "update", installed: dated(installed) }),
  clientLog: event("Microsoft-Windows-TerminalServices-ClientActiveXCore"),
  schannelLog: event("Schannel"),
  certificateLog: event(manager),
  serviceLog: event("Service Control Manager"),
  domainLog: event(),
  arrivalLog: event("Microsoft-Windows-RemoteDesktopServices-RdpCoreTS"),
  managerLog: event(manager),
  managerAdminLog: event(manager),
  licenceLog: event(manager, whileItLasts),
  sessionLog: event("Microsoft-Windows-TerminalServices-LocalSessionManager"),
  signIns: ({ id, time, source, status, subStatus, address }, report) =>
    eventReading({ id, time, source: source ?? undefined, message: `${status} ${subStatus} ${address ?? ""}` }, report),
  credentialGuard: ({ credentialGuard }) => ({ kind: "credential-guard", running: credentialGuard }),
  // The page on this class numbers its SecurityLayer from 1, the method that sets it from 0: the registry decides.
  listener: ({ thumbprint, hashType, minEncryption }, { steps }) => ({
    kind: "listener-setting",
    hash: thumbprint?.toUpperCase(),
    // Without it nothing is said of the certificate: one that was left out is not missing.
    hashType: isCut(steps.certificates) || isCut(steps.keyFile) ? undefined : hashType,
    minEncryption: minEncryption ?? undefined,
  }),
  certificates: ({ store, subject, issuer, thumbprint, notAfter, hasPrivateKey }) => ({
    kind: "certificate",
    store,
    subject: subject ?? undefined,
    issuer: issuer ?? undefined,
    thumbprint: thumbprint.toUpperCase(),
    notAfter: dated(notAfter),
    hasPrivateKey: hasPrivateKey ?? undefined,
  }),
  keyFile,
  services: ({ service, running, process }) => ({
    kind: "service",
    name: service,
    running: running === "Running",
    process: process ?? undefined,
  }),
  port: ({ process }) => ({ kind: "port-owner", process }),
  sessions: ({ listeners }) => ({ kind: "sessions", listener: listeners > 0, whole: true }),
  firewall: ({ rule, enabled, action, profile, category }) =>
    typeof category === "string"
      ? { kind: "network-category", category }
      : typeof rule === "string"
        ? { kind: "firewall-rule", letsIn: enabled === "True" && action === "Allow", profile: profile ?? "Any" }
        : undefined,
  domain: ({ channel }) => (typeof channel === "boolean" ? { kind: "domain", check: "channel", sound: channel } : undefined),
};

/** The values of a row. A compact report names those of a key in one text; where a name has a backslash, the key goes on. */
function valuesOf({ key, name, data, values }: RowOf<"settings">) {
  if (typeof name === "string") return [{ key, name, data: data ?? "" }];
  return (values ?? "").split("; ").flatMap((value) => {
    const [, below = "", own, content] = /^(?:(.*)\\)?([^\\=]+)=(.*)$/.exec(value) ?? [];
    return own === undefined ? [] : [{ key: below === "" ? key : `${key}\\${below}`, name: own, data: content ?? "" }];
  });
}

/** Values of the registry, one by one. Where some were left out, one that is as usual does not show that all are. */
function settings({ steps }: Report): RowReading[] {
  const isUsual = ({ key, data }: { key: string; data: string }) => /FIPSAlgorithmPolicy$/i.test(key) && data === "0";
  return (steps.settings?.rows ?? []).flatMap((all, row) =>
    valuesOf(all)
      .filter((value) => !isCut(steps.settings) || !isUsual(value))
      .map((value) => ({
        step: "settings" as const,
        row,
        reading: { kind: "registry-value" as const, ...value, key: `HKEY_LOCAL_MACHINE\\${value.key}` },
      })),
  );
}

function readingsOf<S extends StepName>(name: S, report: Report): RowReading[] {
  const read: Read<S> | undefined = reads[name];
  if (read === undefined) return [];
  return (report.steps[name]?.rows ?? []).flatMap((row, index) => {
    const reading = read(row as RowOf<S>, report);
    return reading === undefined ? [] : [{ step: name, row: index, reading }];
  });
}

/** What the steps of a report say, besides its probe. */
export function stepReadings(report: Report): RowReading[] {
  const { about, steps } = report;
  const offset = steps.domain?.rows[0]?.clockOffset;
  return [
    ...(Object.keys(steps) as StepName[]).flatMap((name) => readingsOf(name, report)),
    ...savedPasswords(report),
    ...settings(report),
    ...(typeof offset === "number"
      ? [{ step: "domain", row: 0, reading: { kind: "clock-offset", seconds: Math.abs(offset) } } as const]
      : []),
    ...(steps.port?.state === "ok" && steps.port.rows.length === 0 && (steps.port.total ?? 0) === 0
      ? [{ step: "port", row: 0, reading: { kind: "port-owner" } } as const]
      : []),
    ...(about.mode === "client" && typeof steps.versions?.rows[0]?.mstsc === "string"
      ? [{ step: "versions", row: 0, reading: { kind: "client-version" } } as const]
      : []),
  ];
}
