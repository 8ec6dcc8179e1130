import type { EventReading } from "../fact";
import { refusalIn, type KnownStatuses, type Refusal } from "../text/statuses";
import type { EventSign } from "./event-sign";

const signs: Readonly<Record<Refusal, EventSign>> = {
  password: "wrong-password",
  locked: "locked-out",
  expired: "password-expired",
  restricted: "account-restricted",
  disabled: "account-disabled",
  right: "not-allowed",
  authority: "no-authority",
  ntlm: "ntlm-blocked",
  bindings: "bad-bindings",
  "not-supported": "other-sign-in-failure",
  "no-credentials": "other-sign-in-failure",
  unnamed: "other-sign-in-failure",
};

/** What a failed sign-in says. A status that is not seen is not another status. */
export function signInSign({ statuses = [] }: EventReading, known: KnownStatuses): EventSign {
  const refusal = refusalIn(statuses, known);
  if (refusal !== undefined) return signs[refusal];
  return statuses.length > 0 ? "other-sign-in-failure" : "sign-in-unexplained";
}
