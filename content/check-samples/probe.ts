import type { Sample } from "@/lib/commands/sample";

/*
 * What the probe of the first steps prints. All constructed, after the lines that the command itself writes; the words
 * behind "Failed:" are those of .NET.
 */

const line = (target: string, answer: string) => `${target}: ${answer}`;
const sound = "19 bytes, first 3, type 2, code 1";
const certificate = (name: string, notAfter: string) => `Subject    : CN=${name}
Issuer     : CN=${name}
NotBefore  : 2025-12-01 08:14:22Z
NotAfter   : ${notAfter}
Thumbprint : 569DA4934F4A1AE8A626FC08EE557BA5C5F3162B`;

/** The same for the probe from outside and for the one on the host itself, but for the name that is asked. */
const common = (target: string): readonly Sample[] => [
  {
    is: "good",
    from: "constructed",
    on: "2026-03-09",
    text: `${line(target, sound)}\n\n${certificate("HOST01.example.com", "2026-06-02 08:14:22Z")}`,
  },
  {
    is: "bad",
    from: "constructed",
    note: "expired",
    on: "2026-03-09",
    text: `${line(target, sound)}\n\n${certificate("HOST01.example.com", "2026-03-01 08:14:22Z")}`,
  },
  {
    is: "bad",
    from: "constructed",
    note: "closed without an answer",
    on: "2026-03-09",
    text: line(target, "0 bytes, first 0, type 0, code 0"),
  },
  { is: "bad", from: "constructed", note: "TLS refused", on: "2026-03-09", text: line(target, "19 bytes, first 3, type 3, code 2") },
  {
    is: "bad",
    from: "constructed",
    note: "TLS fails",
    on: "2026-03-09",
    text: `${line(target, sound)}\nFailed: An existing connection was forcibly closed by the remote host`,
  },
];

export const probeSamples: readonly Sample[] = [
  ...common("host01.example.com"),
  {
    is: "bad",
    from: "constructed",
    note: "another machine",
    on: "2026-03-09",
    text: `${line("host01.example.com", sound)}\n\n${certificate("DB07.example.com", "2026-06-02 08:14:22Z")}`,
  },
];

export const localProbeSamples: readonly Sample[] = common("127.0.0.1");
