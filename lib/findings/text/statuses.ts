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

/** A status as far as reading a text needs it. */
export interface KnownStatus {
  readonly number: number;
  readonly refusal?: Refusal;
  /** It says that a sign-in failed; what stands beside it says why. */
  readonly general?: boolean;
}

/** The statuses that name a refusal, or only that there was one. The list of codes gives them. */
export type KnownStatuses = readonly KnownStatus[];

/** Statuses of Windows: errors of the kernel, and of its interfaces. */
export const statusesIn = (text: string): readonly number[] =>
  [...text.matchAll(/\b0x([8c]0[0-9a-f]{6})\b/gi)].map(([, code = ""]) => Number.parseInt(code, 16));

/** The refusal that one status names. */
export const refusalOf = (status: number, known: KnownStatuses): Refusal | undefined =>
  known.find(({ number }) => number === status)?.refusal;

/**
 * What a status and its sub-status say together: the sub-status is the closer one. Undefined where none names a reason that
 * we know.
 */
export function refusalIn(statuses: readonly number[], known: KnownStatuses): Refusal | undefined {
  const isGeneral = (status: number) => known.some(({ number, general }) => number === status && general === true);
  const [first] = [...statuses.filter((status) => !isGeneral(status)), ...statuses];
  return first === undefined ? undefined : refusalOf(first, known);
}
