import type { Refusal } from "../text/statuses";

/** Why the one who connects was refused, as the client or a program between was told. */
export type RefusedSign =
  | "refused-password"
  | "refused-locked"
  | "refused-expired"
  | "refused-restricted"
  | "refused-right"
  | "refused-authority"
  | "refused-ntlm"
  | "refused-bindings"
  | "refused-not-supported"
  | "refused-unnamed"
  | "no-credentials";

export const refusedSigns: Readonly<Record<Refusal, RefusedSign>> = {
  password: "refused-password",
  locked: "refused-locked",
  expired: "refused-expired",
  restricted: "refused-restricted",
  disabled: "refused-restricted",
  right: "refused-right",
  authority: "refused-authority",
  ntlm: "refused-ntlm",
  bindings: "refused-bindings",
  "not-supported": "refused-not-supported",
  "no-credentials": "no-credentials",
  unnamed: "refused-unnamed",
};
