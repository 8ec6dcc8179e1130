import { describe, expect, it } from "vitest";
import { handoverData } from "@/app/_joining/handover";
import { loadArticle } from "@/app/_joining/articles";
import { type CauseId, causes } from "@/content/causes";
import { questions } from "@/content/questions";
import { idsOf as articleIds } from "@/lib/articles/ids";
import { idsOf } from "@/lib/diagnosis/ids";
import { partsOf } from "@/lib/handover/fields";

const data = handoverData();
const kinds = ["request", "closing"] as const;

describe("the lines of a ticket", () => {
  it.each(kinds)("of the %s have ids of their own, and names that every ticket takes", (kind) => {
    const fields = partsOf(data.words, kind).flatMap(({ fields }) => fields);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { name, help = "" } of fields) expect(`${name}${help}`).toMatch(/^[\x20-\x7e]+$/);
  });

  it("that both texts have are the same line", () => {
    const [request, closing] = kinds.map((kind) => partsOf(data.words, kind).flatMap(({ fields }) => fields));
    for (const one of closing!) {
      const same = request!.find(({ id }) => id === one.id);
      if (same) expect(one.value).toBe(same.value);
    }
  });
});

describe("what a ticket holds beside the guide", () => {
  it("knows every cause and every question", () => {
    expect(Object.keys(data.causes)).toEqual(idsOf(causes));
    expect(Object.keys(data.checks).sort()).toEqual(idsOf(questions).sort());
  });

  it("links each step to a heading of its article", () => {
    for (const [cause, { steps }] of Object.entries(data.causes)) {
      const headings = loadArticle(cause as CauseId).article.headings.map(({ id }) => id);
      expect(steps.filter(({ id }) => !headings.includes(id))).toEqual([]);
    }
    // An article that changes nothing tells somebody else what to change.
    expect(Object.values(data.causes).filter(({ steps }) => steps.length > 0).length).toBeGreaterThan(20);
  });

  it("says of each step how it is taken back: by a command of its article, or why by none", () => {
    for (const [cause, { steps }] of Object.entries(data.causes)) {
      const { article } = loadArticle(cause as CauseId);
      const known = new Set(articleIds(article).map(({ id }) => id));
      for (const { id, undo } of steps) {
        expect(undo.length, `${cause}: ${id}`).toBeGreaterThan(0);
        for (const way of undo) {
          if (way.id === undefined) expect(way.how).toMatch(/^No undo\. \S.*\.$/);
          else expect(known, `${cause}: ${id}`).toContain(way.id);
          expect(`${way.what}${way.how}`).not.toContain("..");
        }
      }
    }
    expect(data.causes["security-layer"]!.steps[0]!.undo[0]!.how).toMatch(
      /^Done on the host, as administrator\. It puts back what the notes %SystemRoot%\\0x904-backup\\.* say of SecurityLayer in HKLM\\/,
    );
  });

  it("carries what a page warns of beside an undo: of a command, of a change, of the article", () => {
    const ways = (cause: CauseId) => data.causes[cause]!.steps.flatMap(({ undo }) => undo);
    const mind = (cause: CauseId, id: string) => ways(cause).find((way) => way.id === id)?.mind;
    expect(mind("certificate-binding", "revoke-read")).toMatch(/^Only if the right was not there before, and no other service/);
    expect(mind("certificate-binding", "remove-imported")).toMatch(/only if no website or other service uses this one/);
    expect(mind("security-layer", "nla-on-undo")).toBe("UserAuthentication 0 protects less: the command asks before it puts that back.");
    expect(data.causes.firewall!.undo).toMatch(/can cut running sessions too, even yours\. Run them from the console/);
    expect(data.causes["security-layer"]!.undo).toMatch(/only for an old device/);
    // What leads over to a command on the page says nothing without it.
    for (const { undo = "" } of Object.values(data.causes)) expect(undo).not.toMatch(/:$|: [A-Z][^:]*:$|is below it/);
  });

  it("says which model ranked", () => {
    expect(data.model.version).toMatch(/^[0-9a-f]{8}$/);
    expect(data.model.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
