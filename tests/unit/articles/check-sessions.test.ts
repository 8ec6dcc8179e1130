import { describe, expect, it } from "vitest";
import { checkSessions } from "@/lib/articles/check-sessions";
import { readArticle } from "@/lib/articles/read";
import { sessionClaims } from "@/lib/articles/session-claims";
import type { Change } from "@/lib/changes/change";
import type { Loser } from "@/lib/commands/command";

const change = (takesEffect: Change["takesEffect"]): Change => ({
  title: "Set it",
  why: "It helps.",
  where: "host",
  values: [{ key: { always: "HKLM\\SOFTWARE" }, name: "A", to: { type: "REG_DWORD", data: 1 } }],
  takesEffect,
  grade: "unsourced",
  by: [],
});
const changes = { "by-service": change("service"), perhaps: change("next-connection-or-service"), "at-next": change("next-connection") };

const fence = (words: string) => `\`\`\`powershell where=host ${words}\nGet-Date\n\`\`\``;
const check = fence('id=look effect=read-only good="white" bad="brown"');
const does = (effect: string, disconnects?: Loser, words = "") =>
  fence(
    `elevated effect=${effect}${disconnects === undefined ? "" : ` disconnects=${disconnects}`}${words} before=look proof=look no-undo="It is gone"`,
  );
const [setting, restart, reboot, signOff] = [
  does("changes-settings"),
  does("ends-sessions"),
  does("reboots"),
  does("ends-sessions", "one-session"),
];

const articleOf = (fix: string, { tell = "Look.", undo = "Nothing.", branches = "{}" } = {}) => `---
cause: limescale
grade: inferred
appliesTo: { host: any kettle, client: any cup }
events: []
usual: { is-it-this: 2, mend: 3 }
branches: ${branches}
checkedOn: 2026-11-21
---

## Is it this?

${tell}

${check}

## The usual repair

${fix}

## Undo

${undo}
`;

const faults = (fix: string, rest?: Parameters<typeof articleOf>[1]) =>
  checkSessions(readArticle(articleOf(fix, rest)), changes).map(
    ({ expected, found }) => `${expected.replace(/, as it says.*/, "")}; ${found}`,
  );

const nobody = /^commands that disconnect nobody; line \d+: everyone is disconnected$/;
const ended = "a command that ends sessions; no such command beside it";
const cut = "a command that disconnects everyone; no such command beside it";

describe("checkSessions", () => {
  it.each([
    ["nobody, above a setting", `Nobody is disconnected.\n\n${setting}`],
    ["nobody, above a check", `Nobody is disconnected.\n\n${check}`],
    ["everybody, and that sessions stay", `It disconnects everybody; their sessions stay.\n\n${restart}`],
    ["everybody, of a restart of the computer", `It disconnects everybody.\n\n${reboot}`],
    ["that sessions end, of a restart of the computer", `It ends all sessions.\n\n${reboot}`],
    ["that a session ends", `The session is deleted.\n\n${signOff}`],
    ["nobody up to the next such sentence", `Nobody is disconnected.\n\n${setting}\n\nThis ends all sessions.\n\n${reboot}`],
    ["everybody behind the command", `${restart}\n\nIt disconnects everybody.`],
    ["everybody of a change that asks for the service", `It disconnects everybody.\n\n<Change id="by-service" />`],
    ["everybody of a change that may ask for it", `It disconnects everybody.\n\n<Change id="perhaps" />`],
    ["nobody of another step", `### 1. Mend\n\nNobody is disconnected.\n\n${setting}\n\n### 2. Again\n\n${restart}`],
    ["nothing, but asks", `Is everybody disconnected?\n\n${setting}`],
    ["what others do, in a warning", `${setting}\n\n<Warning title="Not so.">\n\nIt ends all sessions.\n\n</Warning>`],
  ])("has nothing against a sentence that says %s", (_, fix) => {
    expect(faults(fix)).toEqual([]);
  });

  it.each([
    ["nobody, above a cut", `Nobody is disconnected.\n\n${check}\n\n${restart}`, nobody],
    ["nobody, above a setting and a cut", `Nobody is disconnected.\n\n${setting}\n\n${restart}`, nobody],
    ["nobody, behind a cut", `${restart}\n\nNobody is disconnected.`, nobody],
    ["that sessions stay, above a cut", `Sessions stay.\n\n${restart}`, nobody],
    ["nobody in a note above a cut", `<Note title="Calm.">\n\nNobody is disconnected.\n\n</Note>\n\n${restart}`, nobody],
    ["nobody of a change that may ask for the service", `It cuts nobody.\n\n<Change id="perhaps" />`, nobody],
    [
      "that sessions stay above a restart of the computer",
      `It disconnects everybody; their sessions stay.\n\n${reboot}`,
      /^commands that leave the sessions on the host; line \d+: all sessions end$/,
    ],
    ["that sessions end, above a setting", `It ends all sessions.\n\n${setting}`, ended],
    ["that sessions end, above a cut that leaves them", `All sessions end.\n\n${restart}`, ended],
    ["everybody, above a setting", `Everyone is disconnected.\n\n${setting}`, cut],
    ["everybody, above a change that counts by itself", `Everyone is disconnected.\n\n<Change id="at-next" />`, cut],
    ["everybody, where there is no command", "It disconnects everyone.", cut],
    ["nobody, of a step by number", `Steps 1 to 2 disconnect nobody.\n\n### 1. Mend\n\n${setting}\n\n### 2. Again\n\n${restart}`, nobody],
    ["an end, of the wrong step", `Step 1 ends all sessions.\n\n### 1. Mend\n\n${setting}\n\n### 2. Again\n\n${reboot}`, ended],
    ["nobody, of all steps", `Nobody is disconnected.\n\n### 1. Mend\n\n${setting}\n\n### 2. Again\n\n${restart}`, nobody],
    ["an end, in the words of a fence", does("changes-settings", undefined, ' affects="ends all sessions"'), ended],
  ])("refuses a sentence that says %s", (_, fix, fault) => {
    const told = faults(fix);
    expect(told).toHaveLength(1);
    if (typeof fault === "string") expect(told[0]).toBe(fault);
    else expect(told[0]).toMatch(fault);
  });

  it("counts what is done by hand", () => {
    const steps = "### 1. Mend\n\nSet it.\n\n### 2. Again\n\nIt ends all sessions: do it at night.";
    expect(faults(steps)).toEqual([ended]);
    expect(faults(steps, { branches: "{ again: { minutes: 9, where: host, effect: reboots } }" })).toEqual([]);
  });

  it("reads symptoms as such, and the undo as the fix", () => {
    expect(faults(setting, { tell: "Everybody is disconnected at once." })).toEqual([]);
    expect(faults(setting, { undo: `It ends all sessions.\n\n${setting}` })).toEqual([ended]);
  });

  it("names the line, the sentence and what to do", () => {
    const text = articleOf(`Nobody is disconnected. <Grade is="unsourced" /> Wait.\n\n${restart}`);
    const line = (words: string) => text.slice(0, text.indexOf(words)).split("\n").length;
    expect(checkSessions(readArticle(text), changes)).toEqual([
      {
        line: line("Nobody is"),
        field: "sentence about sessions",
        expected: 'commands that disconnect nobody, as it says: "Nobody is disconnected."',
        found: `line ${line("```powershell where=host elevated")}: everyone is disconnected`,
        fix: expect.stringMatching(/^Say what the command does, .*\.$/) as string,
      },
    ]);
  });
});

describe("sessionClaims", () => {
  it.each([
    ["Steps 2 to 4 disconnect nobody.", [{ says: "nobody", steps: [2, 3, 4] }]],
    ["Steps 2 and 4 disconnect everybody.", [{ says: "cut", steps: [2, 4] }]],
    ["Step 1 restarts it and ends every session.", [{ says: "ended", steps: [1] }]],
    ["Nobody is disconnected; if it fails, go to step 5.", [{ says: "nobody" }]],
    ["It disconnects everybody; their sessions stay.", [{ says: "cut" }, { says: "kept" }]],
    ["Do step 3 first; it disconnects everybody.", [{ says: "cut" }]],
    ["A session that stays in Down is stuck.", []],
    ["Connect before you end the session yourself.", []],
  ])("reads %s", (sentence, claims) => {
    expect(sessionClaims(sentence)).toEqual(claims);
  });
});
