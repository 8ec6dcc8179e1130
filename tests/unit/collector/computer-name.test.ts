import { describe, expect, test } from "vitest";
import { hostAndPort } from "@/lib/collector/computer-name";

describe("a host as people type it", () => {
  test.each([
    ["srv01", "srv01", undefined],
    [" srv01.corp.example ", "srv01.corp.example", undefined],
    ["localhost:40125", "localhost", 40125],
    ["10.20.0.11:3390", "10.20.0.11", 3390],
    ["[::1]:3390", "::1", 3390],
    ["[::1]", "::1", undefined],
    ["2001:db8::11", "2001:db8::11", undefined],
    ["fe80::1%12", "fe80::1%12", undefined],
    ["::ffff:10.20.0.11", "::ffff:10.20.0.11", undefined],
    ["\\\\srv01", "srv01", undefined],
    ["\\\\srv01\\share", "srv01", undefined],
    ["https://srv01/", "srv01", undefined],
    ["https://srv01:8443/rdweb", "srv01", 8443],
    ["rdp://[2001:db8::11]:3390", "2001:db8::11", 3390],
  ])("%s", (typed, host, port) => expect(hostAndPort(typed)).toEqual(port === undefined ? { host } : { host, port }));

  test.each(["", "  ", "srv01:0", "srv01:65536", "srv01:port", "srv 01", "https://", "[srv01]", "[::1", "x:y:z"])("%j is none", (typed) =>
    expect(hostAndPort(typed)).toBeUndefined(),
  );
});
