import * as z from "zod/mini";
import { type Outcome, outcomes } from "./probe-bytes";

/*
 * The collector's report. `zod/mini`, because the paste page reads reports in the browser. A field that Windows leaves
 * empty comes as null. Add fields as optional; a field with another meaning needs another number in `schema`.
 */
const text = z.optional(z.nullable(z.string()));
const number = z.optional(z.nullable(z.number()));
const truth = z.optional(z.nullable(z.boolean()));

/** A compact report may leave out the source and the text. */
const event = z.strictObject({ id: z.number(), time: z.string(), source: text, message: text });

/** The rows of each step, by the name of the step. */
export const rowsOf = {
  /** Addresses of this computer. */
  addresses: z.strictObject({ address: z.string(), kind: text, adapter: text, mtu: number, gateway: truth }),
  /** Addresses of the host's name. */
  name: z.strictObject({ address: z.string() }),
  /** One connection each. `at`: aimed from the client, or on the host at 127.0.0.1 or its network address. */
  probes: z.strictObject({
    at: z.enum(["client", "loopback", "lan"]),
    target: z.string(),
    port: z.number(),
    outcome: z.enum(Object.keys(outcomes) as [Outcome, ...Outcome[]]),
    address: text,
    request: number,
    tcpMs: number,
    bytes: number,
    first: number,
    type: number,
    flags: number,
    code: number,
    offered: text,
    protocol: text,
    subject: text,
    issuer: text,
    thumbprint: text,
    notBefore: text,
    notAfter: text,
    stage: z.optional(z.enum(["tcp", "x224", "tls"])),
    error: text,
    socketError: text,
    nativeError: text,
    hresult: text,
    ms: number,
  }),
  versions: z.strictObject({ caption: text, build: z.number(), isClient: z.boolean(), started: text, mstsc: text }),
  updates: z.strictObject({ update: z.string(), installed: z.string() }),
  clientLog: event,
  savedPasswords: z.strictObject({ savedFor: z.string() }),
  credentialGuard: z.strictObject({ credentialGuard: z.boolean() }),
  securityProducts: z.strictObject({ product: text }),
  listener: z.strictObject({
    thumbprint: text,
    hashType: z.number(),
    securityLayer: number,
    minEncryption: number,
    nlaRequired: number,
    settingsSource: number,
  }),
  certificates: z.strictObject({
    store: z.string(),
    subject: text,
    issuer: text,
    thumbprint: z.string(),
    notBefore: text,
    notAfter: z.string(),
    hasPrivateKey: truth,
  }),
  keyFile: z.strictObject({
    what: z.enum(["folder", "key"]),
    exists: z.boolean(),
    files: number,
    bytes: number,
    owner: text,
    rights: text,
    rightsUnread: text,
  }),
  services: z.strictObject({ service: z.string(), running: z.string(), start: text, account: text, process: number }),
  port: z.strictObject({ address: text, process: z.number(), program: text }),
  sessions: z.strictObject({ lines: z.number(), listeners: z.number() }),
  schannelLog: event,
  certificateLog: event,
  serviceLog: event,
  domainLog: event,
  arrivalLog: event,
  managerLog: event,
  managerAdminLog: event,
  /** What the host could not get from a licence server. */
  licenceLog: event,
  sessionLog: event,
  signIns: z.strictObject({
    id: z.literal(4625),
    time: z.string(),
    source: text,
    status: z.string(),
    subStatus: z.string(),
    signIn: number,
    address: text,
  }),
  /** A rule has the first four fields, a network the last. */
  firewall: z.strictObject({ rule: text, enabled: text, action: text, profile: text, category: text }),
  domain: z.strictObject({ member: z.boolean(), domain: text, channel: truth, clockOffset: number }),
  /** Registry values below HKEY_LOCAL_MACHINE; one that is not there is not listed. A compact report lists those of a key as `values`: "name=data; name=data". */
  settings: z.strictObject({ key: z.string(), name: text, data: text, values: text }),
} as const;

export type StepName = keyof typeof rowsOf;
export type RowOf<S extends StepName> = z.infer<(typeof rowsOf)[S]>;

const stepSchema = z.strictObject({
  /** What was not read is not absent: denied, its log disabled, missing on this computer, over its deadline, or failed. */
  state: z.enum(["ok", "denied", "disabled", "missing", "timed-out", "failed"]),
  error: text,
  errorId: text,
  seconds: number,
  /** Rows there were, where some were left out. */
  total: number,
  rows: z.array(z.unknown()),
});

const aboutSchema = z.strictObject({
  mode: z.enum(["client", "host"]),
  /** ISO 8601, UTC; so are all times of the report. */
  time: z.string(),
  computer: z.string(),
  elevated: z.boolean(),
  powershell: z.string(),
  bits: z.number(),
  redacted: z.boolean(),
  compact: z.boolean(),
  /** What a compact report left out, such as "texts, sources, updates". */
  cut: text,
  seconds: number,
});

const frameSchema = z.object({ schema: z.literal(1), about: aboutSchema });

export type Step<S extends StepName> = Omit<z.infer<typeof stepSchema>, "rows"> & { readonly rows: readonly RowOf<S>[] };
export interface Report {
  readonly about: z.infer<typeof aboutSchema>;
  readonly steps: { readonly [S in StepName]?: Step<S> };
  /** What stands in the report and does not fit the schema: names of steps, and of steps with such rows. */
  readonly unread: readonly string[];
}

const isStepName = (name: string): name is StepName => Object.hasOwn(rowsOf, name);

/**
 * Reads a report, already parsed as JSON. Undefined for what is none. A row that does not fit is left out and its step
 * named in `unread`, so that one odd value does not cost the reader the rest.
 */
export function readReport(json: unknown): Report | undefined {
  const frame = z.safeParse(frameSchema, json);
  if (!frame.success) return undefined;
  const unread: string[] = [];
  const steps: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(json as object)) {
    if (name === "schema" || name === "about") continue;
    const step = z.safeParse(stepSchema, value);
    if (!step.success || !isStepName(name)) {
      unread.push(name);
      continue;
    }
    const rows = step.data.rows.flatMap((row) => {
      const read = z.safeParse(rowsOf[name], row);
      return read.success ? [read.data] : [];
    });
    if (rows.length < step.data.rows.length) unread.push(name);
    steps[name] = { ...step.data, rows };
  }
  return { about: frame.data.about, steps, unread };
}
