import { describe, expect, test } from "vitest";
import type { Code } from "@/content/codes/code";
import { disconnectCodes } from "@/content/codes/disconnect";
import { extendedCodes } from "@/content/codes/extended";
import { codeTables } from "@/content/codes/tables";
import { folklore } from "@/content/folklore";
import { sources } from "@/content/sources";
import { hex } from "@/lib/codes/hex";
import { readCodes } from "@/lib/codes/read";

/** IMsTscAxEvents::OnDisconnected, as Microsoft lists it, in its order. */
const onDisconnected = {
  disconnectReasonAtClientWinsockFDCLOSE: 2308,
  disconnectReasonByServer: 3,
  disconnectReasonClientDecompressionError: 3080,
  disconnectReasonConnectionTimedOut: 264,
  disconnectReasonDecryptionError: 3078,
  disconnectReasonDNSLookupFailed: 260,
  disconnectReasonDNSLookupFailed2: 1288,
  disconnectReasonEncryptionError: 2822,
  disconnectReasonGetHostByNameFailed: 1540,
  disconnectReasonHostNotFound: 520,
  disconnectReasonInternalError: 1032,
  disconnectReasonInternalSecurityError: 2310,
  disconnectReasonInternalSecurityError2: 2566,
  disconnectReasonInvalidEncryption: 1286,
  disconnectReasonInvalidIP: 2052,
  disconnectReasonInvalidServerSecurityInfo: 1542,
  disconnectReasonInvalidSecurityData: 1030,
  disconnectReasonInvalidIPAddr: 776,
  disconnectReasonLicensingFailed: 2056,
  disconnectReasonLicensingTimeout: 2312,
  disconnectReasonLocalNotError: 1,
  disconnectReasonNoInfo: 0,
  disconnectReasonOutOfMemory: 262,
  disconnectReasonOutOfMemory2: 518,
  disconnectReasonOutOfMemory3: 774,
  disconnectReasonRemoteByUser: 2,
  disconnectReasonServerCertificateUnpackErr: 1798,
  disconnectReasonSocketConnectFailed: 516,
  disconnectReasonSocketRecvFailed: 1028,
  disconnectReasonTimeoutOccurred: 1796,
  disconnectReasonTimerError: 1544,
  disconnectReasonWinsockSendFailed: 772,
  SSL_ERR_ACCOUNT_DISABLED: 2823,
  SSL_ERR_ACCOUNT_EXPIRED: 3591,
  SSL_ERR_ACCOUNT_LOCKED_OUT: 3335,
  SSL_ERR_ACCOUNT_RESTRICTION: 3079,
  SSL_ERR_CERT_EXPIRED: 6919,
  SSL_ERR_DELEGATION_POLICY: 5639,
  SSL_ERR_FRESH_CRED_REQUIRED_BY_SERVER: 8455,
  SSL_ERR_LOGON_FAILURE: 2055,
  SSL_ERR_NO_AUTHENTICATING_AUTHORITY: 6151,
  SSL_ERR_NO_SUCH_USER: 2567,
  SSL_ERR_PASSWORD_EXPIRED: 3847,
  SSL_ERR_PASSWORD_MUST_CHANGE: 4615,
  SSL_ERR_POLICY_NTLM_ONLY: 5895,
  SSL_ERR_SMARTCARD_CARD_BLOCKED: 8711,
  SSL_ERR_SMARTCARD_WRONG_PIN: 7175,
};

/** ExtendedDisconnectReasonCode, as Microsoft lists it. */
const extendedReasons = {
  exDiscReasonNoInfo: 0,
  exDiscReasonAPIInitiatedDisconnect: 1,
  exDiscReasonAPIInitiatedLogoff: 2,
  exDiscReasonServerIdleTimeout: 3,
  exDiscReasonServerLogonTimeout: 4,
  exDiscReasonReplacedByOtherConnection: 5,
  exDiscReasonOutOfMemory: 6,
  exDiscReasonServerDeniedConnection: 7,
  exDiscReasonServerDeniedConnectionFips: 8,
  exDiscReasonServerInsufficientPrivileges: 9,
  exDiscReasonServerFreshCredsRequired: 10,
  exDiscReasonRpcInitiatedDisconnectByUser: 11,
  exDiscReasonLogoffByUser: 12,
  exDiscReasonLicenseInternal: 256,
  exDiscReasonLicenseNoLicenseServer: 257,
  exDiscReasonLicenseNoLicense: 258,
  exDiscReasonLicenseErrClientMsg: 259,
  exDiscReasonLicenseHwidDoesntMatchLicense: 260,
  exDiscReasonLicenseErrClientLicense: 261,
  exDiscReasonLicenseCantFinishProtocol: 262,
  exDiscReasonLicenseClientEndedProtocol: 263,
  exDiscReasonLicenseErrClientEncryption: 264,
  exDiscReasonLicenseCantUpgradeLicense: 265,
  exDiscReasonLicenseNoRemoteConnections: 266,
  exDiscReasonLicenseCreatingLicStoreAccDenied: 267,
  exDiscReasonRdpEncInvalidCredentials: 768,
  exDiscReasonProtocolRangeStart: 4096,
  exDiscReasonProtocolRangeEnd: 32767,
};

/** First and last number of each run of ERRINFO_ values in FreeRDP's error.h, and the two that MS-RDPBCGR added since. */
const wireRuns: readonly (readonly [number, number])[] = [
  [0x0, 0x7],
  [0x9, 0xc],
  [0xf, 0x12],
  [0x17, 0x1a],
  [0x100, 0x10a],
  [0x400, 0x400],
  [0x402, 0x402],
  [0x404, 0x409],
  [0x410, 0x412],
  [0x10c9, 0x10cb],
  [0x10cd, 0x10d5],
  [0x10da, 0x10e3],
  [0x10e5, 0x10e5],
  [0x10e7, 0x10ea],
  [0x10ec, 0x10ed],
  [0x10ef, 0x10f0],
  [0x10f3, 0x10f8],
  [0x1111, 0x1126],
  [0x1129, 0x1136],
  [0x1191, 0x1196],
];

/** Seen in the field, in no table of Microsoft's. */
const onlyReported = [0x4, 0x107, 0x207, 0x708, 0xb09, 0xd06, 0x1104, 0x2104];

const all: readonly Code[] = [...disconnectCodes, ...extendedCodes];
const symbols = (codes: readonly Code[]) => Object.fromEntries(codes.flatMap(({ symbol, number }) => (symbol ? [[symbol, number]] : [])));
const label = ({ number }: Code) => hex(number);
const ascending = (numbers: readonly number[]) => numbers.toSorted((first, second) => first - second);

describe("the tables are the vendor's", () => {
  test("every disconnect code of OnDisconnected is there under its own name, and no other has one", () => {
    expect(symbols(disconnectCodes)).toEqual(onDisconnected);
  });

  test("every member of ExtendedDisconnectReasonCode is there under its own name, and no other has one", () => {
    expect(symbols(extendedCodes)).toEqual(extendedReasons);
  });

  test("every number of the protocol is there once, and no other has a wire name", () => {
    const wired = extendedCodes.filter((code: Code) => code.wire !== undefined).map(({ number }) => number);
    expect(ascending(wired)).toEqual(wireRuns.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => from + step)));
    const names = extendedCodes.flatMap((code: Code) => code.wire ?? []);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^ERRINFO_[A-Z0-9_]+$/);
  });

  test("codes outside the tables are graded as reported", () => {
    expect(disconnectCodes.filter(({ grade }) => grade !== "documented").map(({ number }) => number)).toEqual(onlyReported);
  });

  test.each([
    ["disconnect", disconnectCodes],
    ["extended", extendedCodes],
  ] as const)("no %s number appears twice", (_, codes) => {
    const numbers = codes.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("disconnect codes are in the order of their numbers", () => {
    const numbers = disconnectCodes.map(({ number }) => number);
    expect(numbers).toEqual(ascending(numbers));
  });
});

describe("every entry", () => {
  test.each(all.map((code) => [label(code), code] as const))("%s names its source and reads well", (_, code) => {
    expect(code.sources.length).toBeGreaterThan(0);
    // Documented means that Microsoft's own page says so.
    const microsoft = code.sources.some((key) => sources[key].publisher === "microsoft");
    expect(microsoft).toBe(code.grade === "documented");
    for (const text of [code.meaning, code.next]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/—|simply|just |please/i);
    }
    expect(code.next.split(/[.:] (?=[A-Z])/).length).toBeLessThanOrEqual(2);
    expect(new Set(code.causes).size).toBe(code.causes.length);
  });

  test.each(all.map((code) => [label(code), code] as const))("%s can be found by typing it", (written, code) => {
    const { disconnect, extended } = readCodes(written, codeTables);
    expect((disconnect ?? extended)?.number).toBe(code.number);
    const typed = readCodes(`error 0x904 extended ${written}`, codeTables);
    expect(typed.extended?.number).toBe(code.number);
  });
});

test("0x904 and 0x7 are what this site is about", () => {
  expect(disconnectCodes.find(({ number }) => number === 0x904)).toMatchObject({ symbol: "disconnectReasonAtClientWinsockFDCLOSE" });
  expect(extendedCodes.find(({ number }) => number === 0x7)).toMatchObject({ symbol: "exDiscReasonServerDeniedConnection" });
});

test("a report of a cause with a code stands on a source that names the code", () => {
  const reports = disconnectCodes.flatMap((code: Code) => Object.values(code.reported ?? {}).map((keys) => ({ code, keys })));
  expect(reports.length).toBeGreaterThan(0);
  for (const { code, keys } of reports) {
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(sources[key].supports, key).toContain(hex(code.number));
  }
});

describe("folklore", () => {
  test.each(folklore.map((entry) => [entry.claim, entry] as const))("%s", (_, entry) => {
    for (const text of [entry.claim, entry.right]) expect(text).toMatch(/^[A-Z0-9/].*\.$/s);
    // A grade needs a page to stand on, unless it says that there is none.
    if (entry.grade !== "unsourced") expect(entry.sources.length).toBeGreaterThan(0);
    if (entry.grade === "documented") expect(entry.sources.some((key) => sources[key].publisher === "microsoft")).toBe(true);
  });

  test("no claim appears twice", () => {
    expect(new Set(folklore.map(({ claim }) => claim)).size).toBe(folklore.length);
  });

  test("what a vendor's page gets wrong is marked at that source too", () => {
    const unmarked = folklore.flatMap((entry) => ("page" in entry && !("wrong" in sources[entry.page]) ? [entry.page] : []));
    expect(unmarked).toEqual([]);
  });
});
