import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { causes } from "@/content/causes";
import { disconnectCodes } from "@/content/codes/disconnect";
import { extendedCodes } from "@/content/codes/extended";
import { searchWords } from "@/content/search-words";
import { hex } from "@/lib/codes/hex";
import { type Answer, searchIn } from "@/lib/search/find";
import type { Found } from "@/lib/search/rank";
import { readyWords } from "@/lib/search/words";
import { searchData } from "@/app/_joining/search/data";

const data = searchData();
let ask: (text: string) => Answer;
beforeAll(async () => {
  ask = await searchIn(data);
});
const find = (text: string): readonly Found[] => ask(text).found;

/** The page that comes first, without the place on it; extended codes are places of one page. */
const first = (query: string) => {
  const url = find(query)[0]?.document.url;
  return url?.startsWith("/codes/") ? url : url?.replace(/#.*/, "");
};

/** What readers type, and where it must lead. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "/fix/expired-certificate/": [
    "expired cert",
    "expired certificate",
    "expried certficate",
    "certificate not renewed",
    "1057",
    "1058",
    "SelfSignedCertStore",
  ],
  "/fix/machine-keys/": ["machinekeys", "MachineKeys permissions", "machine keys access denied", "36870", "private key"],
  "/fix/certificate-binding/": ["SSLCertificateSHA1Hash", "wildcard certificate", "event 1051"],
  "/fix/tls-mismatch/": ["36874", "event 36874", "Schannel 36874", "cipher suite", "tls 1.2", "Enable-TlsCipherSuite"],
  "/fix/fips/": ["fips", "STIG baseline"],
  "/fix/security-layer/": ["SecurityLayer", "security layer"],
  "/fix/nla-credssp/": [
    "CredSSP encryption oracle",
    "credsp oracle remediation",
    "disable nla",
    "nla",
    "Test-ComputerSecureChannel",
    "trust relationship",
    "clock skew",
    "netlogon 5719",
  ],
  "/fix/credential-policy/": ["Credential Guard", "protected users", "LmCompatibilityLevel"],
  "/fix/saved-credentials/": ["saved pasword", "cmdkey", "credential manager"],
  "/fix/pam-account/": ["cyberark", "4740", "vault password"],
  "/fix/user-rights/": ["remote desktop users group", "not authorized"],
  "/fix/duplicate-sid/": ["duplicate sid", "LsaSrv 6167", "6167", "sysprep clone"],
  "/fix/outdated-client/": ["old client", "windows 7"],
  "/fix/client-profile/": ["Default.rdp"],
  "/fix/hung-service/": ["termserv wont restart", "TermService", "remote desktop service crashed", "7022", "Stop-Service"],
  "/fix/stuck-session/": ["blak screen", "black screen", "only one user", "rwinsta"],
  "/fix/host-not-ready/": ["host is rebooting", "sleep"],
  "/fix/wrong-listener/": ["port 3389 taken", "fDenyTSConnections", "PortNumber", "rdp wrapper", "netstat"],
  "/fix/connection-limit/": ["too many connections", "brute force", "MaxOutstandingConnections"],
  "/fix/licensing/": ["license", "licence", "grace period", "rds cal"],
  "/fix/windows-update/": ["windows update broke rdp", "uninstall kb", "AllowEncryptionOracle"],
  "/fix/not-windows-host/": ["xrdp", "gnome remote desktop", "linux", "ubuntu"],
  "/fix/firewall/": ["firewall", "firewal rule", "Get-NetFirewallRule"],
  "/fix/security-software/": ["antivirus", "bitdefender", "edr"],
  "/fix/tls-inspection/": ["ssl inspection", "man in the middle"],
  "/fix/unstable-network/": ["packet loss", "wifi drops"],
  "/fix/path-mtu/": ["mtu vpn", "mtu", "fragmentation"],
  "/fix/udp-transport/": ["udp", "fClientDisableUDP"],
  "/fix/wrong-host/": ["wrong computer", "hosts file", "nat forward"],
  "/fix/rd-gateway/": ["rd gateway", "rdgw", "connection broker", "event 304"],
  "/fix/tunnel-or-proxy/": ["ssh tunnel", "guacamole", "bastion"],
  "/codes/0x904/": ["2308", "0x904", "904", "904 7", "904/7", "0x904 0x7", "error 0x904 extended 0x7", "Reason = 2308", "0x00000904"],
  "/codes/0x204/": ["0x204", "516", "error code 0x204"],
  "/codes/0x108/": ["264"],
  "/codes/0x1b07/": ["0x1b07", "6919"],
  "/codes/#extended-0x7": ["0x7", "extended error code 7", "7"],
  "/codes/#extended-0x3": ["ERRINFO_IDLE_TIMEOUT", "exDiscReasonServerIdleTimeout"],
  "/codes/": ["error code table", "decoder"],
  "/diagnose/who-else/": ["cant connect", "can't connect", "who cannot connect"],
  "/diagnose/paste/": ["paste log", "evtx"],
  "/access/": ["console access", "psexec", "azure serial console", "idrac"],
  "/escalate/": ["escalate", "ticket"],
  "/checklist/": ["checklist", "printable sheet"],
  "/collect/": ["collector", "Get-Rdp904Report"],
  "/about/": ["sources", "grades"],
  "/map/": ["decision tree", "evidence matrix"],
  "/": ["rdp", "mstsc"],
};

const queries = Object.entries(expected).flatMap(([page, typed]) => typed.map((query) => ({ query, page })));

test("there are at least 60 queries", () => {
  expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThanOrEqual(60);
});

test.each(queries)("$query finds $page first", ({ query, page }) => {
  expect(first(query)).toBe(page);
});

test("every cause is found by its own title and by its name", () => {
  for (const [id, { title, name }] of Object.entries(causes)) {
    expect(first(title), title).toBe(`/fix/${id}/`);
    expect(
      find(name)
        .slice(0, 2)
        .map(({ page }) => page.url),
      name,
    ).toContain(`/fix/${id}/`);
  }
});

test("every code is found in hexadecimal, and every disconnect code in decimal", () => {
  for (const { number } of disconnectCodes) {
    expect(first(hex(number)), hex(number)).toBe(`/codes/${hex(number).toLowerCase()}/`);
    expect(
      find(String(number)).map(({ document }) => document.url),
      String(number),
    ).toContain(`/codes/${hex(number).toLowerCase()}/`);
  }
  for (const { number } of extendedCodes) expect(first(`extended ${hex(number)}`)).toBe(`/codes/#extended-${hex(number).toLowerCase()}`);
});

describe("numbers are never taken for others", () => {
  test.each(["36875", "61670", "0x905", "2317", "0xC000015C", "0xdeadbeef"])("%s is not there, and nothing like it is shown", (query) => {
    expect(JSON.stringify(data.documents).toLowerCase()).not.toContain(query.toLowerCase());
    expect(ask(query)).toEqual({ found: [], unknown: [query] });
  });

  test("a wrong number beside a right word brings no other number's event", () => {
    const events = find("LsaSrv 6168").filter(({ document }) => document.kind === "event");
    for (const { score } of events) expect(score).toBeLessThan(find("LsaSrv 6167")[0]!.score / 4);
  });

  test("half a number shows what begins with it, while nothing is that number", () => {
    const titles = find("3687").map(({ document }) => document.title);
    expect(titles[0]).toMatch(/^Event 3687\d, Schannel$/);
    expect(find("105").map(({ document }) => document.title)).toContainEqual(expect.stringMatching(/^Event 105\d, /));
    const whole = find("1057").filter(({ document }) => document.kind === "event");
    for (const { document } of whole) expect(document.title).toMatch(/^Event 1057, /);
  });
});

test("each result leads to a page that exists, and pages are not listed twice", () => {
  const pages = new Set(data.documents.map(({ url }) => url.replace(/#.*/, "")));
  for (const { query } of queries) {
    const found = find(query);
    expect(new Set(found.map(({ page, document }) => (document.kind === "code" ? document.url : page.url))).size).toBe(found.length);
    for (const { document } of found) expect(pages).toContain(document.url.replace(/#.*/, ""));
  }
});

test("no query throws, however odd or long", () => {
  for (const query of ["", " ", "'", "0x", "0x0", "-", "a".repeat(10_000), "☃ ｒｄｐ", "constructor", "__proto__", "1 ".repeat(500)])
    expect(Array.isArray(find(query))).toBe(true);
});

test("what is put right leads somewhere: no entry of the table stands for words that nothing has", () => {
  const { meant, same } = readyWords(searchWords);
  const lost = [...meant, ...same].filter(([, right]) => find(right.join(" ")).length === 0);
  expect(lost.map(([typed]) => typed)).toEqual([]);
});

test("what the browser loads stays small", () => {
  expect(gzipSync(JSON.stringify(data), { level: 9 }).length).toBeLessThan(60_000);
});
