import { describe, expect, it } from "vitest";
import type { Answers, State } from "@/lib/diagnosis/model";
import { closingDocument } from "@/lib/handover/closing";
import { neededLeft, partsOf } from "@/lib/handover/fields";
import { plainText } from "@/lib/handover/forms/plain";
import { foundOf } from "@/lib/handover/found";
import type { PublicAddress } from "@/lib/handover/leading";
import { requestDocument, requestForHand } from "@/lib/handover/request";
import type { Values } from "@/lib/handover/words";
import { kettleGuide } from "@/tests/fixtures/kettle-guide";
import { kettleData } from "./kettle-data";

const data = kettleData;
const absolute = (address: string) => `https://kettle.example${address}`;
// Two hours east of Greenwich it is the next day already.
const now = new Date("2026-11-26T00:40:12+02:00");
const dark: Answers = { lamp: ["off"], "other-device": ["works"], water: ["enough"], noise: ["unsure"], tools: ["no"] };

/** A copy on a disk: nobody else can open its addresses. */
const alone = () => undefined;

const request = (state: State | undefined, values: Values = {}, at: PublicAddress = absolute) =>
  plainText(requestDocument({ data, values, absolute: at, now, found: state && foundOf(kettleGuide, state) }));

const closing = (state: State, values: Values = {}, taken: readonly string[] = [], at: PublicAddress = absolute, data = kettleData) =>
  plainText(
    closingDocument({
      ...{ data, values, absolute: at, now, guide: kettleGuide, state, fixed: state.fixed! },
      taken: data.causes[state.fixed!]!.steps.filter(({ id }) => taken.includes(id)),
    }),
  );

describe("the text for whoever can look", () => {
  it("begins with what is asked, then says all that they would ask", () => {
    expect(request({ answers: dark, tried: ["blown-fuse"] }, { host: "KETTLE01", contact: "Anna", "left-lid": "by Tom", colour: "red" }))
      .toMatchInlineSnapshot(`
        "Remote Desktop to KETTLE01: error code 0x904, extended error code 0x7

        Please do
        1. Find out: noise? How to find out, and what the answers mean:
           https://kettle.example/diagnose/noise/#lamp=off&noise=unsure&other-device=works&tools=yes&water=enough&tried=blown-fuse
        2. Compare with this cause: It is broken-switch. Sign of broken-switch. How to tell it, the fix
           and its undo:
           https://kettle.example/fix/broken-switch/#lamp=off&noise=unsure&other-device=works&tools=yes&water=enough&tried=blown-fuse

        Look first and write into this ticket what you see: nothing here asks you to change anything
        yet. The page behind each link leads on to the fix and its undo.
        - Contact: Anna

        One attempt
        - Error: 0x904 (the socket was closed), extended 0x7 (the server denied the connection). Many
          causes share this pair.
        - Kettle: KETTLE01

        What was found
        The answers do not tell the cause yet.
        - lamp: It is dark
        - other-device: It works
        - tools: I have none
        - water: Enough
        - Not known: noise

        Causes that fit best
        1. Possible: It is broken-switch: https://kettle.example/fix/broken-switch/
           - Sign: Sign of broken-switch.
           - lamp: It is dark (speaks for it)
        2. Possible: It is limescale: https://kettle.example/fix/limescale/
           - Sign: Sign of limescale.
           - lamp: It is dark (speaks against it)

        Tried
        - It is blown-fuse: https://kettle.example/fix/blown-fuse/

        LEFT
        - Lid off: by Tom

        Other kettle
        - Which: ____ (not filled in)

        More
        - Colour: red

        All answers, and the causes ranked by them:
        https://kettle.example/diagnose/result/#lamp=off&noise=unsure&other-device=works&tools=no&water=enough&tried=blown-fuse

        Written 2026-11-25 22:40 UTC with the 0x904 Field Guide, model 1a2b3c4d of 2026-11-25."
      `);
  });

  it("asks to compare with the cause where one leads, and for what parts it from the next", () => {
    const text = request({ answers: { lamp: ["off"], "other-device": ["dead"] }, tried: [] });
    expect(text).toContain("1. Compare with this cause: It is no-power. Sign of no-power.");
    expect(text.indexOf("Please do")).toBeLessThan(text.indexOf("What was found"));
  });

  it("sends the receiver to checks as somebody who has access", () => {
    const links = foundOf(kettleGuide, { answers: dark, tried: [] }).checks.map(({ href }) => href);
    expect(links.length).toBe(2);
    for (const href of links) expect(href).toContain("tools=yes");
    expect(foundOf(kettleGuide, { answers: dark, tried: [] }).href).toContain("tools=no");
  });

  it("without answers has the lines of the reader alone", () => {
    const text = request(undefined, { "tried-else": "kicked it\n\nshook it" });
    expect(text).toContain("- Besides:\n  - kicked it\n  - shook it");
    expect(text).not.toContain("What was found");
    expect(text).toMatch(/1\. Find the cause: .*\n? *https:\/\/kettle\.example\/diagnose\//);
  });

  it("leaves a blank where everybody asks, and nothing where nobody must", () => {
    const text = request(undefined);
    expect(text).toContain("- Contact: ____ (not filled in)");
    expect(text).not.toMatch(/- (By|Colour|Lid off)/);
    expect(text).toContain("LEFT\n- Ask before you pour.");
  });

  it("for a pen has a blank in each line", () => {
    const text = plainText(requestForHand(data.words));
    for (const name of ["Contact", "By", "Kettle", "Besides", "Lid off", "Which", "Colour"]) expect(text).toContain(`- ${name}: ____`);
    expect(text).not.toContain("Ask before you pour.");
    expect(text).not.toContain("not filled in");
  });

  it("from a copy that nobody else can open stands by itself: no address, each page by its name, the case as what any copy takes", () => {
    const text = request({ answers: dark, tried: ["blown-fuse"] }, {}, alone);
    expect(text).toMatchInlineSnapshot(`
      "Remote Desktop: error code 0x904, extended error code 0x7

      Please do
      1. Find out: noise? How to find out, and what the answers mean (page diagnose/noise)
         - How: Listen.
      2. Compare with this cause: It is broken-switch. Sign of broken-switch. How to tell it, the fix
         and its undo (page fix/broken-switch)

      Look first and write into this ticket what you see: nothing here asks you to change anything
      yet. Each page named here leads on to the fix and its undo; how to open it stands at the end.
      - Contact: ____ (not filled in)

      One attempt
      - Error: 0x904 (the socket was closed), extended 0x7 (the server denied the connection). Many
        causes share this pair.
      - Kettle: ____ (not filled in)

      What was found
      The answers do not tell the cause yet.
      - lamp: It is dark
      - other-device: It works
      - tools: I have none
      - water: Enough
      - Not known: noise

      Causes that fit best
      1. Possible: It is broken-switch (page fix/broken-switch)
         - Sign: Sign of broken-switch.
         - lamp: It is dark (speaks for it)
      2. Possible: It is limescale (page fix/limescale)
         - Sign: Sign of limescale.
         - lamp: It is dark (speaks against it)

      Tried
      - It is blown-fuse (page fix/blown-fuse)

      LEFT
      - Ask before you pour.

      Other kettle
      - Which: ____ (not filled in)

      How to open the pages named here
      - They are pages of the 0x904 Field Guide. It was used from a copy without a public address, so
        there are no links here.
      - With a copy: unpack 0x904-field-guide.zip and open "Start here.html" in it. Search there for
        the title of the page. Or open its file: fix/fips#undo is guide/fix/fips/index.html, at the
        heading or command "undo".
      - Without a copy: ask whoever wrote this for the file 0x904-field-guide.zip. It needs no
        internet, no server and no special rights.
      - This case, with all its answers: open "Start here.html" or any page of a copy, put this behind
        its address, press Enter, and choose "Back to result":
        #lamp=off&noise=unsure&other-device=works&tools=no&water=enough&tried=blown-fuse

      Written 2026-11-25 22:40 UTC with the 0x904 Field Guide, model 1a2b3c4d of 2026-11-25."
    `);
    expect(request(undefined, {}, alone)).toContain("tell the causes apart (page diagnose)");
    expect(request(undefined, {}, alone)).not.toContain("put this behind its address");
  });

  it("from such a copy brings the command of each check, and elsewhere a link to it", () => {
    const found = {
      ...foundOf(kettleGuide, { answers: dark, tried: [] }),
      checks: [{ kind: "question", question: "fuse-test", title: "Is it the fuse?", href: "/diagnose/fuse-test/" }] as const,
    };
    const textAt = (at: PublicAddress) => plainText(requestDocument({ data, values: {}, absolute: at, now, found }));
    expect(textAt(alone)).toContain("Command for 1, at the fuse box, in PowerShell:\n\n    Test-Fuse |\n      Out-String\n\nLook first");
    expect(textAt(absolute)).not.toContain("Test-Fuse");
  });

  it("counts the blanks that somebody will ask about", () => {
    const parts = partsOf(data.words, "request");
    expect(neededLeft(parts, {})).toHaveLength(3);
    expect(neededLeft(parts, { contact: " ", host: "KETTLE01", colour: "red" })).toHaveLength(2);
  });
});

describe("the text that closes the ticket", () => {
  const state: State = { answers: dark, tried: ["empty"], fixed: "blown-fuse" };

  it("says what it was, what was changed, what is left, how to take it back, and the case as an address", () => {
    expect(closing(state, { host: "KETTLE01", changed: "new fuse\n13 A", proof: "Tea" }, ["mend-blown-fuse"])).toMatchInlineSnapshot(`
      "Solved: Remote Desktop to KETTLE01 works again (error 0x904, extended 0x7)

      Cause
      It is blown-fuse. Sign of blown-fuse. The article: https://kettle.example/fix/blown-fuse/
      - lamp: It is dark
      - other-device: It works
      - tools: I have none
      - water: Enough

      What was changed
      - Mend blown-fuse: https://kettle.example/fix/blown-fuse/#mend-blown-fuse
      - Change:
        - new fuse
        - 13 A

      LEFT
      - Ask before you pour.

      Undo
      The article “It is blown-fuse” of the 0x904 Field Guide has the undo of each change, or says why
      there is none. An undo takes the repair back as well: use it only if the repair does harm. If
      several steps were taken, undo the last one first. How to take it back:
      https://kettle.example/fix/blown-fuse/#undo
      - Mend blown-fuse:
        - opens the lid: Done at the kettle. The command:
          https://kettle.example/fix/blown-fuse/#lid-blown-fuse
        - boils: No undo. It cools by itself.

      Proof
      - Proved by: Tea

      Tried before, without success
      - It is empty: https://kettle.example/fix/empty/

      This case as a link:
      https://kettle.example/diagnose/result/#lamp=off&noise=unsure&other-device=works&tools=no&water=enough&tried=empty&fixed=blown-fuse

      Written 2026-11-25 22:40 UTC with the 0x904 Field Guide, model 1a2b3c4d of 2026-11-25."
    `);
  });

  it("from a copy that nobody else can open says in words how to take it back", () => {
    expect(closing(state, {}, ["mend-blown-fuse"], alone)).toMatchInlineSnapshot(`
      "NOT CONFIRMED YET: Remote Desktop is said to work again (error 0x904, extended 0x7)

      Nobody has filled in: Proved by. Ask who wrote this, and close the ticket only then.

      Cause
      It is blown-fuse. Sign of blown-fuse. The article (page fix/blown-fuse)
      - lamp: It is dark
      - other-device: It works
      - tools: I have none
      - water: Enough

      What was changed
      - Mend blown-fuse (page fix/blown-fuse#mend-blown-fuse)

      LEFT
      - Ask before you pour.

      Undo
      The article “It is blown-fuse” of the 0x904 Field Guide has the undo of each change, or says why
      there is none. An undo takes the repair back as well: use it only if the repair does harm. If
      several steps were taken, undo the last one first. How to take it back (page
      fix/blown-fuse#undo)
      - Mend blown-fuse:
        - opens the lid: Done at the kettle. The command (page fix/blown-fuse#lid-blown-fuse)
        - boils: No undo. It cools by itself.

      The undo of “opens the lid”, in PowerShell:

          Close-Lid

      Proof
      - Proved by: ____ (not filled in)

      Tried before, without success
      - It is empty (page fix/empty)

      How to open the pages named here
      - They are pages of the 0x904 Field Guide. It was used from a copy without a public address, so
        there are no links here.
      - With a copy: unpack 0x904-field-guide.zip and open "Start here.html" in it. Search there for
        the title of the page. Or open its file: fix/fips#undo is guide/fix/fips/index.html, at the
        heading or command "undo".
      - Without a copy: ask whoever wrote this for the file 0x904-field-guide.zip. It needs no
        internet, no server and no special rights.
      - This case, with all its answers: open "Start here.html" or any page of a copy, put this behind
        its address, press Enter, and choose "Back to result":
        #lamp=off&noise=unsure&other-device=works&tools=no&water=enough&tried=empty&fixed=blown-fuse

      Written 2026-11-25 22:40 UTC with the 0x904 Field Guide, model 1a2b3c4d of 2026-11-25."
    `);
    expect(closing(state, {}, [], alone)).toContain("- If this step was taken, Mend blown-fuse:\n  - opens the lid: Done at the kettle.");
  });

  it("says Solved only where nothing is left blank that proves it", () => {
    const title = (values: Values, steps: readonly string[] = []) => closing(state, values, steps).split("\n", 1)[0];
    expect(title({ proof: "Tea", changed: "new fuse" })).toMatch(/^Solved: .* works again /);
    expect(title({ proof: "Tea" }, ["mend-blown-fuse"])).toMatch(/^Solved: /);
    for (const values of [{}, { proof: " ", changed: "new fuse" }, { proof: "Tea" }])
      expect(title(values)).toMatch(/^NOT CONFIRMED YET: .* is said to work again /);
    expect(closing(state, { changed: "new fuse" })).toContain("Nobody has filled in: Proved by.");
  });

  it("carries the warnings of the article, and those of each command, with every mention of an undo", () => {
    const warning = "Only if nobody else drinks tea.";
    const { causes } = kettleData;
    const steps = causes["blown-fuse"]!.steps.map((step) => ({
      ...step,
      undo: step.undo.map((way, i) => (i === 0 ? { ...way, mind: warning } : way)),
    }));
    const warned = {
      ...kettleData,
      causes: { ...causes, "blown-fuse": { ...causes["blown-fuse"]!, steps, undo: "Empty the kettle first." } },
    };
    const text = closing(state, {}, ["mend-blown-fuse"], alone, warned).replace(/\s+/g, " ");
    expect(text).toContain("What the article says of its undo: Empty the kettle first.");
    expect(text).toContain(`opens the lid: ${warning} Done at the kettle.`);
    expect(text).toContain(`${warning} The undo of “opens the lid”, in PowerShell: Close-Lid`);
    const linked = closing(state, {}, ["mend-blown-fuse"], undefined, warned);
    expect(linked).toContain("Empty the kettle first.");
    expect(linked).toContain(warning);
  });

  it("asks for the change where no step was taken", () => {
    expect(closing(state)).toContain("What was changed\n- Change: ____ (not filled in)");
    expect(closing(state, {}, ["mend-blown-fuse"])).not.toContain("Change: ____");
  });
});
