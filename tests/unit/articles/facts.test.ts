import { describe, expect, it } from "vitest";
import { briefFacts } from "@/lib/articles/brief-facts";
import { checkSteps } from "@/lib/articles/check-steps";
import { factsOf } from "@/lib/articles/facts";
import { factsWords } from "@/lib/articles/facts-words";
import { frontmatter } from "@/lib/articles/frontmatter";
import { readArticle } from "@/lib/articles/read";
import { stepsOf } from "@/lib/articles/steps";
import type { Change } from "@/lib/changes/change";

const change = (takesEffect: Change["takesEffect"], rest: Partial<Change> = {}): Change => ({
  title: "Set it",
  why: "It helps.",
  where: "host",
  values: [{ key: { always: "HKLM\\SOFTWARE" }, name: "A", to: { type: "REG_DWORD", data: 1 } }],
  takesEffect,
  grade: "unsourced",
  by: [],
  ...rest,
});
const changes = {
  "at-next": change("next-connection"),
  "by-service": change("service"),
  "by-restart": change("restart"),
  perhaps: change("next-connection-or-service"),
  lowers: change("next-connection", { timed: { minutes: 5, risk: "It is open." } }),
};

const fence = (words: string, shell = "powershell") => `\`\`\`${shell} ${words}\nGet-Date\n\`\`\`\n`;
const check = fence('id=look where=host elevated effect=read-only good="white" bad="brown"');
const does = (effect: string, words = "undo=look") => fence(`where=host elevated effect=${effect} before=look proof=look ${words}`);

interface Parts {
  readonly usual?: string;
  readonly branches?: string;
  readonly tell?: string;
  readonly fix: string;
  readonly undo?: string;
}

const articleOf = ({ usual = "{ is-it-this: 2, mend: 3 }", branches = "{}", tell = check, fix, undo = "" }: Parts) =>
  readArticle(`---
cause: limescale
grade: inferred
appliesTo: { host: any kettle, client: any cup }
events: []
usual: ${usual}
branches: ${branches}
checkedOn: 2026-11-21
---

## Is it this?

${tell}

## The usual repair

${fix}

## Undo

${undo}
`);

function factsIn(parts: Parts) {
  const article = articleOf(parts);
  return factsOf(stepsOf(article, changes), frontmatter.parse(article.frontmatter));
}
const wordsOf = (parts: Parts) => factsWords(factsIn(parts));
const faultsOf = (parts: Parts) => checkSteps(articleOf(parts), changes);

const twoSteps = { usual: "{ is-it-this: 2, mend: 3 }", branches: "{ again: 10 }" };
const steps = (usual: string, branch: string) => `### 1. Mend\n\n${usual}\n\n### 2. Again\n\n${branch}`;

describe("who is disconnected", () => {
  const none = does("changes-settings");

  it.each([
    ["nobody", steps(none, none), "Nobody."],
    ["everyone on the way", steps(does("ends-sessions"), none), "Step 1 disconnects everyone."],
    ["everyone beside it", steps(none, does("ends-sessions")), "Nobody, with exceptions: step 2 disconnects everyone."],
    [
      "a restart beside a service",
      steps(does("ends-sessions"), does("reboots")),
      "Step 1 disconnects everyone; outside the usual repair step 2 restarts the host and ends its sessions.",
    ],
    ["nothing worse beside it", steps(does("reboots"), does("ends-sessions")), "Step 1 restarts the host and ends its sessions."],
    ["one user", steps(does("ends-sessions", "disconnects=one-user undo=look"), none), "Step 1 disconnects one user."],
    [
      "a command that runs in some cases",
      steps(does("ends-sessions", "branch undo=look"), none),
      "Nobody, with exceptions: step 1 disconnects everyone.",
    ],
    ["a service that stays with its users", steps(does("restarts-service"), none), "Nobody."],
    ["a change that asks for the service", steps('<Change id="by-service" />', none), "Step 1 disconnects everyone."],
    ["a change that asks for a restart", steps('<Change id="by-restart" />', none), "Step 1 restarts the host and ends its sessions."],
    [
      "a change that may ask for the service",
      steps('<Change id="perhaps" />', none),
      "Nobody, with exceptions: step 1 and the undo disconnect everyone if a restart is needed.",
    ],
    [
      "a change that may, and a command that does",
      steps(`<Change id="perhaps" />\n\n${does("ends-sessions", "branch undo=look")}`, none),
      "Nobody, with exceptions: step 1 disconnects everyone; the undo disconnects everyone if a restart is needed.",
    ],
    [
      "a case that has a title of its own",
      `### 1. Mend\n\n${none}\n\n### Again\n\n${does("ends-sessions")}`,
      "Nobody in the usual repair.",
    ],
    ["a change that counts by itself", steps('<Change id="at-next" />', none), "Nobody."],
  ])("says so of %s", (_, fix, sessions) => {
    expect(wordsOf({ ...twoSteps, fix }).sessions).toBe(sessions);
  });

  it("names the undo, and no exception twice", () => {
    expect(wordsOf({ ...twoSteps, fix: steps(none, '<Change id="by-service" />') }).sessions).toBe(
      "Nobody, with exceptions: step 2 and the undo disconnect everyone.",
    );
  });

  it("counts the undo of another case with the case, not with the usual repair", () => {
    const fix = `${steps(none, none)}\n\n## Other cases\n\n### Brown\n\n<Change id="by-service" />`;
    expect(factsIn({ ...twoSteps, fix }).losses.flatMap((loss) => loss.steps)).toEqual(["“Brown”"]);
  });

  it("does not count a restart of the reader's own computer among those who are cut", () => {
    const own = fence("where=this-computer elevated effect=reboots before=look proof=look undo=look");
    expect(wordsOf({ ...twoSteps, fix: steps(own, none) }).sessions).toBe("Step 1 restarts this computer.");
  });
});

describe("rights", () => {
  const mine = fence('where=this-computer effect=read-only good="white" bad="brown"');
  it("are an account of one's own only where no command asks for more", () => {
    expect(wordsOf({ ...twoSteps, tell: mine, fix: steps(mine, mine) }).need).toBe("Your own account.");
    expect(wordsOf({ ...twoSteps, tell: mine, fix: steps(does("changes-settings"), mine) }).need).toBe(
      "To check, your own account; to repair, an administrator of the host.",
    );
    expect(wordsOf({ ...twoSteps, tell: mine, fix: steps(mine, does("changes-settings")) }).need).toBe(
      "Your own account; an administrator of the host for step 2.",
    );
  });

  it("of a setting of the machine are an administrator's", () => {
    expect(wordsOf({ ...twoSteps, tell: mine, fix: steps('<Change id="at-next" />', mine) }).need).toContain(
      "an administrator of the host",
    );
  });

  it("say what somebody does by hand", () => {
    const words = wordsOf({ usual: "{ is-it-this: 2, mend: { minutes: 30, where: network } }", fix: "### Mend\n\nAsk." });
    expect(words).toMatchObject({
      time: "About 2 minutes to check, 30 minutes to repair.",
      where: "To check, on the host; to repair, in the network between.",
      need: "To check, an administrator of the host; to repair, whoever runs firewall, VPN and DNS.",
    });
  });

  it("of both ends hold those of each", () => {
    const both = fence("where=either-end elevated effect=changes-settings before=look proof=look undo=look");
    const words = wordsOf({ ...twoSteps, fix: steps(`${both}\n\n${does("changes-settings")}`, does("changes-settings")) });
    expect(words.need).toBe("To check, an administrator of the host; to repair, an administrator of both ends.");
    expect(words.where).toBe("To check, on the host; to repair, on both ends.");
  });
});

describe("risk", () => {
  it.each([
    ["reading", check.replace("id=look ", ""), "None."],
    ["a change with a way back", does("changes-settings"), "Low."],
    ["a change without", does("changes-settings", 'no-undo="It is gone"'), "Medium."],
    ["a downgrade", '<Change id="lowers" />', "Medium."],
    ["a cut", does("ends-sessions"), "Medium."],
    ["the end of sessions", does("reboots"), "High."],
  ])("of %s", (_, usual, risk) => {
    expect(wordsOf({ ...twoSteps, fix: steps(usual, "Look.") }).risk).toBe(risk);
  });

  it("and needs of a case with a title of its own are left to that title", () => {
    const words = wordsOf({
      ...twoSteps,
      tell: fence('where=this-computer effect=read-only good="white" bad="brown"'),
      fix: `### 1. Mend\n\nLook.\n\n### Again\n\n${does("reboots")}`,
    });
    expect(words.risk).toBe("None in the usual repair.");
    expect(words.need).toBe("Your own account; other cases may need more.");
  });

  it("names the steps beside the path that are worse", () => {
    expect(wordsOf({ ...twoSteps, fix: steps(check.replace("id=look ", ""), does("reboots")) }).risk).toBe("None; high in step 2.");
  });
});

describe("minutes", () => {
  it("are summed along the usual path", () => {
    const facts = wordsOf({
      usual: "{ is-it-this: 1, mend: 60, again: 45 }",
      fix: steps(does("changes-settings"), does("changes-settings")),
    });
    expect(facts.time).toBe("About 1 minute to check, 2 hours to repair.");
  });

  it("stand for each step once, by an id that its number is no part of", () => {
    const fix = steps(does("changes-settings"), does("changes-settings"));
    expect(faultsOf({ ...twoSteps, fix })).toEqual([]);
    const told = (parts: Omit<Parts, "fix">) => faultsOf({ ...parts, fix }).map(({ field, expected }) => `${field}: ${expected}`);
    expect(told({ usual: "{ is-it-this: 2, mend: 3 }" })).toEqual(['minutes of a step: "again" under usual or under branches']);
    expect(told({ usual: "{ is-it-this: 2, mend: 3, again: 1, other: 1 }" })).toEqual([
      "frontmatter usual: the id of a step without its number (is-it-this, mend, again)",
    ]);
    expect(told({ usual: "{ is-it-this: 2, mend: 3, again: 1 }", branches: "{ again: 1 }" })).toEqual([
      "frontmatter branches: a step that the usual path leaves out",
    ]);
    expect(told({ usual: "{ is-it-this: 2 }", branches: "{ mend: 3, again: 1 }" })).toEqual([
      'frontmatter usual: a step of "The usual repair"',
    ]);
  });

  it("of a step without a command come with where it is done", () => {
    const [fault, ...others] = faultsOf({ fix: "### Mend\n\nAsk." });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ field: "frontmatter usual", found: "3", line: 6 });
  });

  it("belong to the section itself where it has no headings", () => {
    expect(faultsOf({ usual: "{ is-it-this: 1, most-often: 2 }", fix: does("changes-settings") })).toEqual([]);
  });
});

describe("where each is needed", () => {
  const mine = fence('where=this-computer effect=read-only good="white" bad="brown"');
  const none = does("changes-settings");
  const brief = (parts: Omit<Parts, "usual" | "branches">) => briefFacts(factsIn({ ...twoSteps, ...parts }));
  const takes = "The repair takes 3 minutes and needs an administrator of the host.";

  it("are minutes, and before the repair whom one needs, who is disconnected and the risk", () => {
    expect(brief({ tell: mine, fix: steps(none, mine) })).toEqual({
      time: "2 minutes to check · 3 minutes to repair",
      repair: [takes, "It disconnects nobody.", "Its risk is low."],
    });
    expect(brief({ tell: mine, fix: steps(mine, mine) }).repair[0]).toBe(
      "The repair takes 3 minutes, on this computer, with your own account.",
    );
    expect(brief({ fix: steps(does("ends-sessions"), none) }).repair).toEqual([
      takes,
      "Step 1 disconnects everyone.",
      "The risk of the repair is medium.",
    ]);
  });

  it.each([
    ["may do to people", '<Change id="perhaps" />', ["Step 1 and the undo disconnect everyone if a restart is needed."]],
    ["does in some cases", does("ends-sessions", "branch undo=look"), ["Step 1 disconnects everyone.", "Step 1 has a medium risk."]],
  ])("say what a step of the way %s, and call no such risk low", (_, step, dangers) => {
    expect(brief({ fix: steps(step, none) }).repair.slice(1)).toEqual(dangers);
  });

  it("say of the undo what it does, risks and needs", () => {
    const undo = fence("id=again where=gateway elevated effect=reboots before=look proof=look undo=look");
    expect(brief({ fix: steps(none, mine), undo }).repair).toEqual([
      takes,
      "It disconnects nobody.",
      "Its risk is low.",
      "The undo restarts that machine and ends its sessions.",
      "The undo has a high risk.",
      "The undo needs an administrator of the gateway.",
    ]);
  });

  it("say nothing of a case that has a title of its own", () => {
    const brew = `### 1. Mend\n\nLook.\n\n### Again\n\n${does("reboots")}`;
    expect(brief({ tell: mine, fix: brew }).repair.slice(1)).toEqual(["It disconnects nobody.", "It has no risk."]);
  });
});
