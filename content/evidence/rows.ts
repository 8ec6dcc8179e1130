import type { SourceKey } from "../sources";
import { always, never, often } from "./levels";

/* Rows that several causes share. */

/** who-else: a fault of the host itself meets whoever connects; at most some kinds of clients get around it. */
export const hostFault = (because: SourceKey) =>
  ({
    everyone: always(because),
    "this-computer": never(because),
    "this-user": never(because),
    "older-clients": "rare",
    "newer-clients": "rare",
    "old-clients": "rare",
    "one-program": "rare",
    "this-network": never(because),
    // Who gets as far as a sign-in met no fault of the host before it.
    "ordinary-users": never(because),
    "domain-accounts": never(because),
    "admin-switch": never(because),
  }) as const;

/** other-hosts: a fault of one host leaves the others alone. */
export const oneHost = (because: SourceKey) => ({ "only-this": often(because), none: never(because), "a-group": "rare" }) as const;

/** host-kind: what only Windows has. */
export const windowsOnly = (because: SourceKey) =>
  ({ windows: always(because), "old-windows": "some", "not-windows": never(because) }) as const;

/** middleman: the leg to the host fails, whoever opens it. */
export const hostLeg = (because: SourceKey) =>
  ({
    "direct-works": never(because),
    "direct-fails": always(because),
    "host-closed": "some",
    "cannot-reach": "rare",
    credentials: "rare",
    "no-entry": "rare",
  }) as const;

/** three-attempts: the encryption never comes up, so no warning and no desktop is seen. */
export const beforeEncryption = {
  "at-once": often("bcgr-seq"),
  "certificate-warning": never("bcgr-seq"),
  hang: "rare",
  "second-works": "rare",
  desktop: never("bcgr-seq"),
  minute: never("bcgr-seq"),
} as const;

/** rdp-log: the attempt arrives and ends before anybody is asked for a name. */
export const endsBeforeSignIn = {
  stops: always("evtdump"),
  "no-arrival": "rare",
  "bad-password": never("bcgr-seq"),
  "account-state": never("bcgr-seq"),
  "signed-in": never("bcgr-seq"),
} as const;

/** tls-probe: the encryption stands, and the fault comes after it, whatever the certificate. */
export const encryptionStands = {
  fresh: always("bcgr-seq"),
  closed: never("bcgr-seq"),
  "rdp-only": never("bcgr-seq"),
  "no-certificate": never("bcgr-negfail"),
  "tls-fails": never("bcgr-seq"),
} as const;

/** local-probe: the host answers itself, and the fault lies outside it. */
export const hostAnswersItself = {
  "tls-ok": always("rs-int"),
  "tls-fails": never("rs-int"),
  "rdp-only": never("rs-int"),
  expired: "rare",
  "no-answer": never("rs-int"),
} as const;

/** local-probe: the host answers itself like everybody else, and that is no certificate. */
export const hostFailsItself = {
  "tls-ok": never("rs-int"),
  "tls-fails": always("rs-int"),
  "rdp-only": never("bcgr-negfail"),
  expired: "rare",
  "no-answer": "rare",
} as const;
