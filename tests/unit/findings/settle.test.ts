import { describe, expect, test } from "vitest";
import { knownText } from "@/content/findings/known-text";
import { meanings } from "@/content/findings";
import type { Answers } from "@/lib/diagnosis/model";
import { readTextInSteps } from "@/lib/findings/read-text";
import { choose, type Chosen, settle } from "@/lib/findings/settle";
import { severalOf } from "@/lib/findings/several";
import { finish } from "@/lib/findings/text/steps";

const now = Date.UTC(2026, 10, 21);
const readText = (text: string) => finish(readTextInSteps(text, { known: knownText, now }));

/** Read once; settled as often as the reader answers or chooses something. */
const settled = (text: string) => {
  const read = readText(text);
  return (own: Answers = {}, chosen: Chosen = {}) => settle(read, { meanings, own, chosen });
};

const probe = "19 bytes, first 3, type 2, code 0\nFailed: x";

describe("the reader's own answers", () => {
  const key = settled("Schannel 36870");

  test("an own answer wins, and an own 'not sure' gives way to what was pasted", () => {
    expect(key({ "system-log": ["none"], path: ["vpn"] }).together).toEqual({ "system-log": ["none"], path: ["vpn"] });
    expect(key({ "system-log": ["unsure"], path: ["unsure"] }).together).toEqual({ "system-log": ["key"], path: ["unsure"] });
  });
});

describe("a reading that the reader chooses", () => {
  const open = settled(probe);
  const [finding] = open().findings;
  const [here = "", host = ""] = finding?.readings ?? [];

  test("is asked for where the text leaves it open", () => {
    expect(finding).toMatchObject({ ambiguous: true, readings: ["here", "host"], answers: {} });
    expect(open().together).toEqual({});
  });

  test("answers as it says, another takes its place, and the same again takes it back", () => {
    const first = choose({}, finding?.key ?? "", host);
    expect(open({}, first)).toMatchObject({ together: { "local-probe": ["rdp-only"] }, findings: [{ chosen: "host", ambiguous: true }] });
    const second = choose(first, finding?.key ?? "", here);
    expect(open({}, second)).toMatchObject({ together: { "tls-probe": ["rdp-only"] }, findings: [{ chosen: "here" }] });
    const third = choose(second, finding?.key ?? "", here);
    expect(third).toEqual({});
    expect(open({}, third)).toEqual(open());
  });

  test("that says something else is a choice as well, though it answers nothing", () => {
    const foreign = settled(
      `${probe.replace("code 0", "code 8").replace("Failed: x", "")}Subject : CN=a\nIssuer : CN=Zscaler\nNotAfter : 2030-05-05`,
    );
    const [found] = foreign().findings;
    const chosen = choose({}, found?.key ?? "", "host");
    expect(foreign({}, chosen)).toMatchObject({ together: {}, findings: [{ sign: "probe-foreign-issuer", chosen: "host", answers: {} }] });
  });

  test("goes before what the rest of the text says, and after the reader's own answer", () => {
    const two = settled(`host01: 0 bytes, first 0, type 0, code 0\n\n\n${probe}`);
    const open = two().findings.find(({ ambiguous }) => ambiguous);
    expect(two().together).toEqual({ "tls-probe": ["closed"] });
    const chosen = choose({}, open?.key ?? "", "here");
    expect(two({}, chosen)).toMatchObject({
      together: { "tls-probe": ["rdp-only"] },
      conflicts: [{ question: "tls-probe", kept: "rdp-only", by: "finding", other: "closed" }],
    });
    expect(two({ "tls-probe": ["fresh"] }, chosen).together).toEqual({ "tls-probe": ["fresh"] });
  });

  test("of a finding that is no longer there changes nothing, nor does a name that is none", () => {
    for (const chosen of [{ gone: "here" }, { [finding?.key ?? ""]: "nowhere" }, { [finding?.key ?? ""]: "constructor" }])
      expect(open({}, chosen)).toEqual(open());
  });
});

test("two probes in one text are two findings, each with a key of its own", () => {
  const { findings } = settled(`host01: ${probe}\n\n127.0.0.1: ${probe}\n\n${probe}`)();
  expect(findings.map(({ sign }) => sign)).toEqual(["probe-rdp-only", "probe-rdp-only", "probe-rdp-only"]);
  expect(new Set(findings.map(({ key }) => key)).size).toBe(3);
});

test("what was read is plain data that can be kept and sent", () => {
  const read = readText(`Schannel 36870\n\n${probe}`);
  expect(structuredClone(read)).toEqual(read);
  expect(settle(structuredClone(read), { meanings })).toEqual(settle(read, { meanings }));
});

test("many hosts with a password are a few names and a number", () => {
  const hosts = Array.from({ length: 12 }, (_, n) => `    Target: Domain:target=TERMSRV/host${n}\n`).join("");
  expect(readText(hosts).signs).toMatchObject([{ about: "host0, host1, host2, host3, host4 and 7 more", count: 12 }]);
});

describe("a question that takes several answers", () => {
  const several = { "system-log": ["none"] };
  const two = readText("Schannel 36870\nSchannel 36874");
  const settledSo = (own: Answers = {}) => settle(two, { meanings, own, several });

  test("is found among all questions, with the answers that hold only alone", () => {
    const answers = { key: {}, none: { exclusive: true } };
    expect(severalOf({ "system-log": { answers, several: true }, path: { answers } })).toEqual(several);
  });

  test("gets all that was found, without a conflict", () => {
    expect(settledSo()).toMatchObject({
      answers: { "system-log": ["key", "cipher"] },
      together: { "system-log": ["key", "cipher"] },
      conflicts: [],
    });
  });

  test("keeps the reader's own beside them, each once", () => {
    expect(settledSo({ "system-log": ["renewal", "key"] })).toMatchObject({
      answers: { "system-log": "cipher" },
      together: { "system-log": ["renewal", "key", "cipher"] },
      conflicts: [],
    });
  });

  test("an own answer that holds only alone is a conflict", () => {
    const { together, conflicts } = settledSo({ "system-log": ["none"] });
    expect(together).toEqual({ "system-log": ["none"] });
    expect(conflicts.map(({ kept, by, other }) => [kept, by, other])).toEqual([
      ["none", "reader", "key"],
      ["none", "reader", "cipher"],
    ]);
  });
});
