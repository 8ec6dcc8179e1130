import { numberIn } from "../text/blocks";
import type { FactOf } from "../sign";

type Value = FactOf<"registry-value">;

/** The newest version that every Windows with this error has. Older ones are turned off by usual hardening, 1.3 need not be there. */
const tls12 = /\\SCHANNEL\\Protocols\\TLS 1\.2\\Server\b/i;
/** The same for what the machine connects to: the listener does not use it. */
const tls12AsClient = /\\SCHANNEL\\Protocols\\TLS 1\.2\\Client\b/i;
/** Ciphers, hashes and key exchanges that the suites of TLS 1.2 are made of. RC4, DES and MD5 are turned off on purpose. */
const needed = /\\SCHANNEL\\(?:Ciphers\\AES (?:128\/128|256\/256)|Hashes\\SHA(?:256|384)|KeyExchangeAlgorithms\\(?:ECDH|PKCS))$/i;
/** The list of a policy, and the local one that each Windows has. */
const suiteList = /\\SSL\\00010002$/i;
/** Fits an RSA certificate, which is what Windows makes for Remote Desktop. */
const soundSuite = /^TLS_(?:EC)?DHE_RSA_WITH_AES_/i;
/** A list that a table has cut off may go on with a sound suite. */
const cutOff = /(?:\.\.\.|…)$/;

/** The values that leave a Windows too little of TLS 1.2: that somebody set a value is no fault. */
export const tlsLimits = (values: readonly Value[]): Value[] => values.filter((value) => limits(value));

/** Those that leave it too little where it is the one that connects. */
export const tlsLimitsAsClient = (values: readonly Value[]): Value[] => values.filter((value) => turnsOff(value, tls12AsClient));

/** Whether a list of suites is known in part only, so that it shows neither a limit nor that there is none. */
export const isTlsUnclear = (values: readonly Value[]) => values.some(({ key, data }) => suiteList.test(key) && cutOff.test(data));

function turnsOff({ key, name, data }: Value, protocol: RegExp): boolean {
  const number = numberIn(data) ?? NaN;
  return protocol.test(key) && ((/^enabled$/i.test(name) && number === 0) || (/^disabledbydefault$/i.test(name) && number > 0));
}

function limits(value: Value): boolean {
  const { key, name, data } = value;
  if (/^functions$/i.test(name))
    return suiteList.test(key) && data !== "" && !cutOff.test(data) && !suitesIn(data).some((suite) => soundSuite.test(suite));
  return turnsOff(value, tls12) || (/^enabled$/i.test(name) && needed.test(key) && numberIn(data) === 0);
}

/** One string with commas, or several strings: `reg query` writes \\0 between them. */
const suitesIn = (data: string) => data.split(/\\0|[\s,]+/);
