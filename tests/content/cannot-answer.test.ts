import { describe, expect, it } from "vitest";
import { guide } from "@/app/_joining/guide";
import { answerable, nextFor } from "@/lib/guide/answerable";
import { type Answers, result, unsure } from "@/lib/diagnosis/model";

const can = (answers: Answers) => answerable(guide, { answers, tried: [] });

describe("who can answer what", () => {
  it("asks nobody without Windows what only Windows keeps", () => {
    const gone = ["saved-password", "sign-in-policy", "client-log", "tls-probe"];
    expect(can({ "client-kind": ["no-windows"] })).not.toEqual(expect.arrayContaining([expect.stringMatching(gone.join("|"))]));
    expect(can({ "client-kind": ["current"] })).toEqual(expect.arrayContaining(gone));
    // A name can be typed by hand anywhere.
    expect(can({ "client-kind": ["no-windows"] })).toContain("by-hand");
  });

  it("asks of a host that is not Windows only what every host shows, and of an old Windows everything", () => {
    const access = { "host-access": ["yes"] };
    const onHost = Object.keys(guide.questions).filter((question) => !guide.forAnyone.includes(question));
    const left = onHost.filter((question) => can({ ...access, "host-kind": ["not-windows"] }).includes(question));
    expect(left).toEqual(["block-log"]);
    expect(can({ ...access, "host-kind": ["old-windows"] })).toEqual(expect.arrayContaining(onHost));
  });

  it("asks about a gateway or proxy where one is on the way, or the way is not known", () => {
    expect(can({})).toContain("middleman");
    expect(can({ path: [unsure] })).toContain("middleman");
    expect(can({ path: ["lan", "gateway"] })).toContain("middleman");
    expect(can({ path: ["lan"] })).not.toContain("middleman");
    expect(can({ path: ["vpn", "cloud-private"] })).not.toContain("middleman");
  });

  it("never asks on a walk what the reader cannot answer", () => {
    const known: Answers = { "host-kind": ["not-windows"], "client-kind": ["no-windows"], "host-access": ["yes"], path: ["lan"] };
    for (const who of Object.keys(guide.questions["who-else"]!.answers)) {
      let answers: Answers = { ...known, "who-else": [who] };
      for (let at = nextFor(guide, { answers, tried: [] }); at !== result; at = nextFor(guide, { answers, tried: [] })) {
        expect(can(answers)).toContain(at);
        answers = { ...answers, [at]: [unsure] };
      }
    }
  });
});
