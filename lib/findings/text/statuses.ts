/** Why Windows refuses a sign-in, as far as a status names it. */
export type Refusal =
  | "password"
  | "locked"
  | "expired"
  | "restricted"
  /** The account, not what it may do: disabled or past its end. */
  | "disabled"
  | "right"
  | "authority"
  | "ntlm"
  /** The sign-in is not bound to the TLS that carries it. */
  | "bindings"
  | "not-supported"
  | "no-credentials"
  /** The other side gave no reason. */
  | "unnamed";

/** NTSTATUS and HRESULT codes after Microsoft's lists (MS-ERREF, and the page on event 4625). */
const refusals: Readonly<Record<number, Refusal>> = {
  0xc000006d: "password",
  0xc000006a: "password",
  0xc0000064: "password",
  0xc0000234: "locked",
  0xc0000071: "expired",
  0xc0000224: "expired",
  0xc000006e: "restricted",
  0xc000006f: "restricted",
  0xc0000070: "restricted",
  0xc0000072: "disabled",
  0xc0000193: "disabled",
  0xc0000413: "restricted",
  0xc000015b: "right",
  0xc000005e: "authority",
  0xc0000133: "authority",
  0xc000018b: "authority",
  0xc000018c: "authority",
  0xc000018d: "authority",
  0xc0000192: "authority",
  0xc0000418: "ntlm",
  0xc000035b: "bindings",
  0x80090346: "bindings",
  0xc00000bb: "not-supported",
  0x80090302: "not-supported",
  0x8009030c: "password",
  0x8009030e: "no-credentials",
  0x80090311: "authority",
  0x80090324: "authority",
  0x8007052e: "password",
  0x80004005: "unnamed",
  0x80070057: "unnamed",
  0x80080005: "unnamed",
};

/** These say that the sign-in failed; what stands beside them says why. */
const general = new Set([0xc000006d, 0xc000006e, 0x80090302, 0x8009030c]);

/** Statuses of Windows: errors of the kernel, and of its interfaces. */
export const statusesIn = (text: string): readonly number[] =>
  [...text.matchAll(/\b0x([8c]0[0-9a-f]{6})\b/gi)].map(([, code = ""]) => Number.parseInt(code, 16));

/** The refusal that one status names. */
export const refusalOf = (status: number): Refusal | undefined => refusals[status];

/**
 * What a status and its sub-status say together: the sub-status is the closer one. Undefined where none names a reason that
 * we know.
 */
export function refusalIn(statuses: readonly number[]): Refusal | undefined {
  const closer = statuses.filter((status) => !general.has(status));
  const [first] = closer.length > 0 ? closer : statuses;
  return first === undefined ? undefined : refusals[first];
}
