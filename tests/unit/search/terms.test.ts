import { expect, test } from "vitest";
import { normal, rawWords, termsOf } from "@/lib/search/terms";

test("a name that has grown together is kept whole and in parts", () => {
  expect(termsOf("fDenyTSConnections")).toEqual(["fdenytsconnection", "deny", "ts", "connection"]);
  expect(termsOf("Test-ComputerSecureChannel")).toEqual([
    "test-computersecurechannel",
    "test",
    "computersecurechannel",
    "computer",
    "secure",
    "channel",
  ]);
  expect(termsOf("ERRINFO_IDLE_TIMEOUT")).toEqual(["errinfo_idle_timeout", "errinfo", "idle", "timeout"]);
});

test.each([
  ["Certificates", "certificate"],
  ["policies", "policy"],
  ["TLS", "tls"],
  ["access", "access"],
  ["status", "status"],
  ["won’t", "wont"],
  ["0x00000904", "0x904"],
  ["0x0", "0x0"],
  ["36874", "36874"],
])("%s is kept as %s", (raw, kept) => expect(normal(raw)).toBe(kept));

test("words are letters and digits of any script", () => {
  expect(rawWords("HKLM\\SYSTEM, Zertifikat „Größe“ 0x904/0x7 (2308)")).toEqual([
    "HKLM",
    "SYSTEM",
    "Zertifikat",
    "Größe",
    "0x904",
    "0x7",
    "2308",
  ]);
});
