import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checks } from "@/content/checks";
import { knownText } from "@/content/findings/known-text";
import { meanings } from "@/content/findings";
import { fileProblems } from "@/content/findings/files";
import type { Meaning, MeaningsOf } from "@/content/findings/meaning";
import { model } from "@/content/model";
import { questions } from "@/content/questions";
import type { Recogniser } from "@/lib/findings/fact";
import { isSilent } from "@/lib/findings/silent";
import type { SignId } from "@/lib/findings/subjects";
import { asAnswers } from "@/lib/diagnosis/answers";
import { rank } from "@/lib/diagnosis/rank/rank";
import { readPasted, type ReadOptions } from "@/tests/fixtures/read-pasted";
import { checkOutputs } from "@/tests/fixtures/pasted/check-outputs";
import { dialogs } from "@/tests/fixtures/pasted/dialog-samples";
import { bareEvents, copiedEvents, listedEvents } from "@/tests/fixtures/pasted/event-samples";
import { commandOutputs } from "@/tests/fixtures/pasted/other-samples";
import { readAt, type Sample } from "@/tests/fixtures/pasted/sample";

const read = (text: string, more: Partial<ReadOptions> = {}) => readPasted(text, { meanings, known: knownText, now: readAt, ...more });

const named = (samples: readonly Sample[]) => samples.map((sample) => [sample.name, sample] as const);

describe.each(Object.entries(checkOutputs))("the output of the check %s", (question, outputs) => {
  test.each(named(outputs))("%s", (_, { text, signs, answers = {} }) => {
    const result = read(text, { asked: question });
    expect(result.findings.map(({ sign }) => sign)).toEqual(signs);
    expect(result.answers).toEqual(answers);
    expect(result.unrecognised).toEqual({ count: 0, first: [] });
  });
});

/** Checks whose commands print nothing. */
const silent = ["by-hand"];

test("every check that prints something has samples of its output", () => {
  const printing = Object.entries(checks).flatMap(([question, check]) =>
    "commands" in check && !silent.includes(question) ? [question] : [],
  );
  expect(Object.keys(checkOutputs).toSorted()).toEqual(printing.toSorted());
});

describe.each([
  ["copied events", copiedEvents],
  ["lists of events", listedEvents],
  ["events without their form", bareEvents],
  ["dialogs", dialogs],
  ["other output", commandOutputs],
])("%s", (_, samples) => {
  test.each(named(samples))("%s", (__, { text, signs, answers = {} }) => {
    const result = read(text);
    expect(result.findings.map(({ sign }) => sign)).toEqual(signs);
    expect(result.answers).toEqual(answers);
  });
});

const real = (name: string) => read(readFileSync(new URL(`../fixtures/pasted/real/${name}`, import.meta.url), "utf8"));

describe("the real logs lead where they should", () => {
  const causes = (name: string, band = "likely") =>
    rank(model, { answers: asAnswers(real(name).answers), tried: [] })
      .causes.filter((cause) => cause.band === band)
      .map(({ cause }) => cause);

  test.each([
    ["xrdp-nokey.log", "not-windows-host"],
    ["xrdp-rdponly.log", "not-windows-host"],
    ["xrdp-tls11.log", "tls-mismatch"],
    ["freerdp-fail2.txt", "security-layer"],
    ["powershell-certificate-cultures.txt", "expired-certificate"],
  ])("%s: %s first", (name, cause) => {
    expect(causes(name)[0]).toBe(cause);
  });

  test("freerdp-nokey.txt: the certificate family", () => {
    expect(causes("freerdp-nokey.txt", "possible").slice(0, 3).toSorted()).toEqual([
      "certificate-binding",
      "expired-certificate",
      "machine-keys",
    ]);
  });

  test("freerdp-rst-in-tls.txt: nothing certain, only that TLS fails", () => {
    expect(real("freerdp-rst-in-tls.txt").answers).toEqual({ message: "tls-failed" });
    expect(causes("freerdp-rst-in-tls.txt")).toEqual([]);
    expect(causes("freerdp-rst-in-tls.txt", "possible").length).toBeGreaterThan(3);
  });

  test("xrdp-probe-only.log: no error, only that the host is not Windows", () => {
    const { answers, findings } = real("xrdp-probe-only.log");
    expect(answers).toEqual({ "host-kind": "not-windows" });
    expect(findings.map(({ sign }) => sign)).toEqual(["xrdp-seen", "xrdp-visitor-left"]);
  });

  test.each([
    ["freerdp-dns.txt", { message: "not-found" }, ["wrong-host"]],
    ["freerdp-closed.txt", {}, ["wrong-listener", "host-not-ready", "firewall"]],
  ])("%s: not the error of this site, and causes to look at", (name, says, expected) => {
    const { answers, findings } = real(name);
    expect(answers).toEqual(says);
    expect(findings.flatMap((finding) => finding.causes)).toEqual(expected);
  });

  test("freerdp-expired-deny.txt: the client refused, and the reader says which machine it is", () => {
    const { answers, findings } = real("freerdp-expired-deny.txt");
    expect(answers).toEqual({});
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ambiguous: true,
      choices: [{ "tls-probe": "other-name" }, { "tls-probe": "fresh" }],
      causes: ["wrong-host"],
    });
  });

  test("each certificate of the six cultures, list and table alone, has expired", () => {
    const parts = readFileSync(new URL("../fixtures/pasted/real/powershell-certificate-cultures.txt", import.meta.url), "utf8")
      .split(/^== .*$/m)
      .slice(1);
    expect(parts).toHaveLength(12);
    for (const part of parts) expect([part, read(part).answers]).toEqual([part, { "certificate-state": "own-expired" }]);
  });
});

const key = "Schannel 36870";
const everything = [dialogs[0], copiedEvents[0], listedEvents[0], checkOutputs.listener?.[0], commandOutputs[0]].map(
  (sample) => sample?.text ?? "",
);

describe("several things at once", () => {
  const wanted = { "system-log": "key", listener: "listening" };

  test.each([
    ["as they are", everything.join("\n\n\n")],
    ["the other way round", everything.toReversed().join("\n\n\n")],
    ["with Windows line ends", everything.join("\n\n\n").replaceAll("\n", "\r\n")],
    ["with words between", everything.join("\n\nHere is more.\n\n")],
    ["in code fences", everything.map((part) => `\`\`\`\n${part}\n\`\`\``).join("\n\n")],
    ["padded to the width of a console", everything.join("\n\n\n").replace(/$/gm, "      ")],
  ])("%s", (_, text) => {
    const { answers, codes, findings } = read(text);
    expect(answers).toEqual(wanted);
    expect(codes).toMatchObject([{ disconnect: 0x904, extended: 7 }]);
    expect(findings.map(({ sign }) => sign)).toEqual([
      "dialog-904-7",
      "key-not-usable",
      "no-common-cipher",
      "listener-sound",
      "port-closed",
    ]);
  });
});

test("a sentence that names codes and events gives all of them", () => {
  const { answers, codes, findings } = read(
    "Since Tuesday our host gives error code 0x904 extended error code 0x7. In the system log I found event id 36870 from Schannel, and 1006 from TerminalServices-RemoteConnectionManager beside it.",
  );
  expect(codes).toMatchObject([{ disconnect: 0x904, extended: 7 }]);
  expect(findings.map(({ sign }) => sign)).toEqual(["dialog-904-7", "key-not-usable", "flooded"]);
  expect(answers).toEqual({ "system-log": "key", "rdp-log": "flood" });
});

describe("what other programs write says nothing of this error", () => {
  test.each([
    "The process exited with code 7. HTTP error 404. Error 5 while opening file.",
    "Exception code: 0xc0000005\nFault offset: 0x0000000000000904",
    "Windows Update failed: error 0x80070005, retry 7 times",
    "SERVICE_NAME: Spooler\n        STATE              : 1  STOPPED\n        WIN32_EXIT_CODE    : 1077  (0x435)\n",
    "Name : Spooler\nStatus : Stopped\n",
    "Source: Application Error\nEvent ID: 1000\nDescription:\nFaulting application name: mstsc.exe, exception code: 0xc0000005",
    'connect() failed (111: Connection refused) while connecting to upstream, upstream: "http://127.0.0.1:8080/"',
    "Event 7036 from Service Control Manager: The Remote Desktop Services service entered the stopped state.",
    "RemoteDesktop-Shadow-In-TCP     False\nRemoteDesktop-UserMode-In-TCP    True\n",
    "Failed login for user root, error code 0x12",
    "In Outlook an internal error has occurred. Please help",
    "Another user connected to the printer",
    '"id": 36870, "name": "foo"',
  ])("%s", (text) => {
    const { answers, codes, findings } = read(text);
    expect({ answers, codes, signs: findings.map(({ sign }) => sign).filter((sign) => !isSilent(sign)) }).toEqual({
      answers: {},
      codes: [],
      signs: [],
    });
  });
});

describe("conflicts", () => {
  test("the reader's own answer wins, and the finding is shown", () => {
    const { answers, conflicts } = read(key, { answers: { "system-log": ["none"] } });
    expect(answers).toEqual({});
    expect(conflicts).toEqual([{ question: "system-log", kept: "none", by: "reader", other: "key", words: key }]);
  });

  test("unsure is no answer, and the same answer is no conflict", () => {
    expect(read(key, { answers: { "system-log": ["unsure"] } })).toMatchObject({ answers: { "system-log": "key" }, conflicts: [] });
    expect(read(key, { answers: { "system-log": ["key"] } })).toMatchObject({ answers: {}, conflicts: [] });
  });

  test("between findings the order of the meanings decides, whatever the order of the text", () => {
    for (const text of [`${key}\nSchannel 36874`, `Schannel 36874\n${key}`]) {
      const { answers, conflicts } = read(text);
      expect(answers).toEqual({ "system-log": "key" });
      expect(conflicts).toEqual([{ question: "system-log", kept: "key", by: "finding", other: "cipher", words: "Schannel 36874" }]);
    }
  });
});

describe("what is left", () => {
  test("lines that nobody reads are counted and the first are shown", () => {
    const { unrecognised } = read(`${key}\n\nfirst line\nsecond line\n\n${"more\n".repeat(8)}`);
    expect(unrecognised).toEqual({ count: 10, first: ["first line", "second line", "more", "more", "more"] });
  });

  test("those with a number or an error come first", () => {
    const { unrecognised } = read("alpha\nbeta\ngamma\ndelta\nepsilon\nzeta\n\nan error\nport 17");
    expect(unrecognised.first).toEqual(["an error", "port 17", "alpha", "beta", "gamma"]);
  });

  test("each line is used, harmless or not read", () => {
    expect(read(`${key}\n\nPS C:\\> qwinsta\n\nDear support,\n`).lines).toEqual({ used: 1, harmless: 1, unread: 1 });
  });

  test("other codes are given to the decoder, each pair once", () => {
    const { codes } = read(`${dialogs[0]?.text}\n${dialogs[0]?.text}\n${dialogs[0]?.text.replace("0x904", "0x204")}`);
    expect(codes.map(({ disconnect, extended }) => [disconnect, extended])).toEqual([
      [0x904, 7],
      [0x204, 7],
    ]);
  });

  test("nothing gives nothing", () => {
    for (const text of ["", " \n\t\n", "hello"]) expect(read(text)).toMatchObject({ findings: [], answers: {}, conflicts: [], codes: [] });
  });

  test("an open finding is settled by the question that the reader came from", () => {
    const probe = "19 bytes, first 3, type 2, code 0\nFailed: x";
    expect(read(probe)).toMatchObject({
      answers: {},
      findings: [{ ambiguous: true, choices: [{ "tls-probe": "rdp-only" }, { "local-probe": "rdp-only" }] }],
    });
    expect(read(probe, { asked: "local-probe" })).toMatchObject({
      answers: { "local-probe": "rdp-only" },
      findings: [{ ambiguous: false, choices: [] }],
    });
    expect(read(`127.0.0.1: ${probe}`)).toMatchObject({ answers: { "local-probe": "rdp-only" } });
    expect(read(`host01: ${probe}`)).toMatchObject({ answers: { "tls-probe": "rdp-only" } });
  });
});

describe("what is still to come", () => {
  test("a recogniser of another form needs nothing but its place in the list", () => {
    const json: Recogniser = {
      id: "report",
      recognise: (text) =>
        [...text.matchAll(/"eventId":(\d+)/g)].map((found) => ({
          kind: "event",
          source: "schannel",
          id: Number(found[1]),
          at: { start: found.index, end: found.index + found[0].length },
        })),
    };
    expect(read('{"eventId":36870}', { recognisers: [json] })).toMatchObject({
      answers: { "system-log": "key" },
      findings: [{ words: '"eventId":36870' }],
    });
  });

  test("ids that do not exist do not compile", () => {
    const wrong: unknown[] = [
      // @ts-expect-error: the question has no such answer
      { "own-expired": { means: "", says: { "certificate-state": "expired" } } } satisfies MeaningsOf,
      // @ts-expect-error: unsure is no finding
      { "own-expired": { means: "", says: { "certificate-state": "unsure" } } } satisfies MeaningsOf,
      // @ts-expect-error: there is no such question
      { "own-expired": { means: "", asks: { here: { certificate: "own-expired" } } } } satisfies MeaningsOf,
      // @ts-expect-error: there is no such sign
      { "own-expird": { means: "" } } satisfies MeaningsOf,
      // @ts-expect-error: there is no such cause
      { "own-expired": { means: "", causes: ["expired"] } } satisfies MeaningsOf,
      // @ts-expect-error: every sign needs a meaning
      { "own-expired": { means: "" } } satisfies Record<SignId, Meaning>,
    ];
    expect(wrong).toHaveLength(6);
  });
});

describe("meanings", () => {
  const all = Object.values<(typeof meanings)[keyof typeof meanings]>(meanings);

  test("no answer is asked for that its question does not have, and none is unsure", () => {
    for (const meaning of all) {
      const says = [...("says" in meaning ? [meaning.says] : []), ...("asks" in meaning ? Object.values(meaning.asks) : [])];
      for (const [question, answer] of says.flatMap((each) => Object.entries(each))) {
        expect(Object.keys(questions[question as keyof typeof questions].answers)).toContain(answer);
      }
    }
  });

  test("each is a sentence or two of its own", () => {
    expect(new Set(all.map(({ means }) => means)).size).toBe(all.length);
    for (const { means } of all) expect(means).toMatch(/^[A-Z].{10,180}[.?]$/);
  });

  test("what a sign is about disappears with its sentence where the text does not say it", () => {
    const [told] = read("140: the user name or password is not correct (192.0.2.10)").findings;
    const [untold] = read("the user name or password is not correct").findings;
    expect(told?.means).toBe("User name or password was wrong. The attempt came from 192.0.2.10.");
    expect(untold?.means).toBe("User name or password was wrong.");
  });

  test("a file that cannot be read says what to do; a saved log, how to save it as text", () => {
    expect(fileProblems["event-log-file"].advice).toMatch(/XML.*wevtutil/);
    for (const { title, advice } of Object.values(fileProblems)) expect([title, advice].join(" ")).toMatch(/\.$/);
  });
});
