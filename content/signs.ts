import type { CauseId } from "./causes";
import type { QuestionId, questions } from "./questions";

/** One answer, as an address has it: "listener=off". */
type Answer = { [Q in QuestionId]: `${Q}=${keyof (typeof questions)[Q]["answers"] & string}` }[QuestionId];

/** What is seen, and the cause that it points to. */
export interface PointsTo {
  readonly seen: readonly [Answer, ...Answer[]];
  readonly cause: CauseId;
}

/**
 * What names a fault: it is not met where that fault is not. Alone it carries its cause, with at least half of all
 * likelihood and three times that of any other.
 */
export const signs = [
  { seen: ["system-log=machine-id"], cause: "duplicate-sid" },
  { seen: ["system-log=renewal-key"], cause: "machine-keys" },
  { seen: ["system-log=service"], cause: "hung-service" },
  { seen: ["certificate-state=own-key"], cause: "machine-keys" },
  { seen: ["certificate-state=bound-broken"], cause: "certificate-binding" },
  // An expired certificate may be years old on a sound host; with an event about its renewal or its key it is the fault.
  { seen: ["certificate-state=own-expired", "system-log=renewal"], cause: "expired-certificate" },
  { seen: ["certificate-state=own-expired", "system-log=key"], cause: "expired-certificate" },
  { seen: ["domain-trust=broken"], cause: "nla-credssp" },
  { seen: ["listener=off"], cause: "wrong-listener" },
  { seen: ["listener=other-program"], cause: "wrong-listener" },
  { seen: ["listener=stopped"], cause: "hung-service" },
  { seen: ["listener=cannot-stop"], cause: "hung-service" },
  { seen: ["listener=drain"], cause: "connection-limit" },
  { seen: ["rdp-log=no-authority"], cause: "nla-credssp" },
  { seen: ["rdp-log=not-allowed"], cause: "user-rights" },
  { seen: ["rdp-log=ntlm-refused"], cause: "credential-policy" },
  { seen: ["rdp-log=grace-over"], cause: "licensing" },
  { seen: ["block-log=inbound-blocked"], cause: "firewall" },
  { seen: ["by-hand=password"], cause: "saved-credentials" },
  { seen: ["by-hand=file"], cause: "client-profile" },
  { seen: ["by-hand=no-name"], cause: "wrong-host" },
  { seen: ["message=oracle"], cause: "nla-credssp" },
  { seen: ["message=no-domain-controller"], cause: "nla-credssp" },
  { seen: ["message=account-restriction"], cause: "credential-policy" },
  { seen: ["message=not-allowed"], cause: "user-rights" },
  { seen: ["message=licence"], cause: "licensing" },
  { seen: ["message=busy"], cause: "hung-service" },
  { seen: ["message=names-gateway"], cause: "rd-gateway" },
  { seen: ["message=not-found"], cause: "wrong-host" },
  { seen: ["message=other-computer"], cause: "wrong-host" },
  { seen: ["security-product=off-works"], cause: "security-software" },
] as const satisfies readonly PointsTo[];

/** Answers that the background hears hardly, like signs, and that alone name no single cause: why not. */
export const sharedSigns: Readonly<Partial<Record<Answer, string>>> = {
  "system-log=renewal": "The certificate was not replaced, or its key is in the way: its date tells which.",
  "message=sign-in-method": "A policy of this computer or the right on the host forbids the way of signing in.",
};

/**
 * What a sound machine may have for years. Alone it puts its cause first, which is to say that this is the first thing to
 * look at and no more.
 */
export const properties = [
  { seen: ["security-settings=rdp-layer"], cause: "security-layer" },
  { seen: ["security-settings=fips"], cause: "fips" },
  { seen: ["security-settings=tls-limited"], cause: "tls-mismatch" },
  { seen: ["certificate-state=own-expired"], cause: "expired-certificate" },
  { seen: ["listener=other-port"], cause: "wrong-listener" },
  { seen: ["listener=full"], cause: "connection-limit" },
  { seen: ["listener=stuck"], cause: "hung-service" },
  { seen: ["rdp-log=flood"], cause: "connection-limit" },
  { seen: ["rdp-log=sign-in-flood"], cause: "connection-limit" },
  { seen: ["rdp-log=licence"], cause: "licensing" },
  { seen: ["domain-trust=kerberos-keys"], cause: "credential-policy" },
  { seen: ["sign-in-policy=ntlm"], cause: "credential-policy" },
  { seen: ["sign-in-policy=credential-guard"], cause: "credential-policy" },
  { seen: ["saved-password=kept"], cause: "saved-credentials" },
  { seen: ["tls-probe=rdp-only"], cause: "security-layer" },
  { seen: ["tls-probe=expired"], cause: "expired-certificate" },
  { seen: ["tls-probe=other-name"], cause: "wrong-host" },
  { seen: ["tls-probe=foreign-issuer"], cause: "tls-inspection" },
  { seen: ["path=open-to-all"], cause: "connection-limit" },
  { seen: ["who-else=ordinary-users"], cause: "user-rights" },
  { seen: ["who-else=domain-accounts"], cause: "nla-credssp" },
  { seen: ["who-else=some-are-in"], cause: "connection-limit" },
  { seen: ["by-hand=address"], cause: "nla-credssp" },
  { seen: ["by-hand=name"], cause: "credential-policy" },
] as const satisfies readonly PointsTo[];
