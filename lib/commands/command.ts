import { z } from "zod";
import type { Events } from "./event-viewer";
import type { Sample } from "./sample";

/** Shells a command can be written for. `gui` is a way through windows and menus: it is read, not copied. */
export const shells = {
  powershell: "PowerShell",
  cmd: "Command Prompt",
  reg: ".reg file",
  sh: "Shell",
  gui: "By hand",
} as const;
export type Shell = keyof typeof shells;

/** Where a command runs. */
export const places = {
  "this-computer": "on this computer",
  host: "on the host",
  "healthy-twin": "on a healthy host of the same Windows version",
  "either-end": "on both ends",
  "domain-controller": "on a domain controller",
  gateway: "on the gateway",
  broker: "on the Connection Broker",
  /** A bastion, a relay, a jump host: whatever opens the second leg. */
  middleman: "on the machine between",
  "pam-server": "on the PAM server",
  azure: "in Azure",
  aws: "in AWS",
  "google-cloud": "in Google Cloud",
  "hyper-v": "on the Hyper-V server",
  /** Switches, routers, firewalls, VPN, DNS: what belongs to neither end. */
  network: "in the network between",
  /** What machines are copied from. */
  images: "in the image of the machines",
} as const;
export type Place = keyof typeof places;

/** Machines of somebody else, where one asks which account will do. */
const otherMachines: readonly Place[] = ["host", "healthy-twin", "either-end", "domain-controller", "gateway", "broker"];

/** What is saved and set for one account is seen by that account alone, so on one's own computer not any will do. */
const unelevated = (where: Place) =>
  where === "this-computer" ? ", with your own account" : otherMachines.includes(where) ? ", any account" : "";

/** Where a command runs, and with which rights. Both ends are looked at; what changes one is run there alone. */
export function placeWords({
  where,
  elevated,
  effect = "read-only",
}: Pick<CommandFacts, "where" | "elevated"> & { readonly effect?: Effect }): string {
  const place = where === "either-end" && effect !== "read-only" && effect !== "writes-note" ? "on the end that you change" : places[where];
  return place + (elevated ? ", as administrator" : unelevated(where));
}

/** What a command does to the machine and the people on it, mildest first. */
export const effects = {
  "read-only": "read-only",
  /** Changes no setting, but leaves a file. */
  "writes-note": "writes a note",
  "changes-settings": "changes settings",
  "restarts-service": "restarts a service",
  "ends-sessions": "disconnects everyone",
  reboots: "restarts the computer",
} as const;
export type Effect = keyof typeof effects;

/** Who loses the connection, mildest first. */
export const losers = {
  nobody: "nobody is disconnected",
  "one-user": "one user is disconnected",
  "one-session": "one session ends",
  /** A rule of a firewall drops whom it does not name. */
  unlisted: "whoever is not named is disconnected",
  /** The sessions stay on the host. */
  everyone: "everyone is disconnected",
  "all-sessions": "all sessions end",
} as const;
export type Loser = keyof typeof losers;
export const loserRank = (loser: Loser) => (Object.keys(losers) as Loser[]).indexOf(loser);

/** Who loses the connection where a command does not say it. */
const usualLoser = (effect: Effect): Loser => (effect === "reboots" ? "all-sessions" : effect === "ends-sessions" ? "everyone" : "nobody");

const keysOf = <T extends Record<string, unknown>>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
const rank = (effect: Effect) => Object.keys(effects).indexOf(effect);
const sentence = z.string().trim().min(2);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case words joined by hyphens");

/** What the reader sees of a command before copying it. */
export const commandFacts = z
  .strictObject({
    /** Names the command within its article, so that others can point at it. */
    id: id.optional(),
    where: z.enum(keysOf(places)),
    elevated: z.boolean().default(false),
    effect: z.enum(keysOf(effects)),
    /** Whom it touches, where the effect's own words say too much or too little: "disconnects one user". */
    affects: sentence.optional(),
    /** Who loses the connection, where the effect alone would say something else. */
    disconnects: z.enum(keysOf(losers)).optional(),
    /** Runs in some cases only: it does not count among what the usual path needs and does. */
    branch: z.boolean().optional(),
    /** Shown in one line, with its code folded: what is only copied on the way to something else. */
    brief: z.boolean().optional(),
    /** When to run it and when not: it stands above the command, and goes along wherever the command is handed on. */
    mind: sentence.optional(),
    /** What a good answer of a check looks like, and a bad one. */
    good: sentence.optional(),
    bad: sentence.optional(),
    /** The file, or the folder of the files, that a note is written to. */
    file: sentence.optional(),
    /** Id of the command (or change) that shows the state before. */
    before: id.optional(),
    /** Id of the command that proves that it worked; its own where it compares what it reached and says so. */
    proof: id.optional(),
    /** Id of the command that takes it back; or the sentence why nothing does. */
    undo: id.optional(),
    "no-undo": sentence.optional(),
  })
  .superRefine((facts, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if ((facts.file === undefined) === (facts.effect === "writes-note"))
      wrong("file", facts.file === undefined ? "expected the file that the note is written to" : "only effect=writes-note names its file");
    const hurts = facts.disconnects === undefined ? undefined : loserRank(facts.disconnects);
    if (facts.effect === "reboots" && hurts !== undefined)
      wrong("disconnects", "a restart ends all sessions, and its fence does not say who");
    if (facts.effect === "ends-sessions" && hurts === 0) wrong("disconnects", "a command that ends sessions disconnects somebody");
    if (rank(facts.effect) < rank("ends-sessions") && hurts !== undefined && hurts >= loserRank("everyone"))
      wrong("disconnects", "a command that disconnects everyone has effect=ends-sessions");
    if (rank(facts.effect) < rank("changes-settings") && hurts !== undefined && hurts > 0)
      wrong("disconnects", "a command that changes nothing disconnects nobody");
    if (/\bnobody is disconnected\b|\bsessions stay\b/i.test(facts.affects ?? "") && loserOf(facts) !== "nobody")
      wrong("affects", "words that go with its effect: it disconnects somebody");
    if (facts.effect === "read-only" || facts.effect === "writes-note") {
      if ((facts.good === undefined) !== (facts.bad === undefined))
        wrong(facts.good ? "bad" : "good", "a check says both what a good and what a bad answer looks like");
      if (facts.undo ?? facts["no-undo"] ?? facts.before ?? facts.proof)
        wrong("undo", "a command that changes no setting has no before, proof or undo");
      return;
    }
    if (facts.before === undefined) wrong("before", "expected the id of the check that shows the state before");
    if (facts.proof === undefined) wrong("proof", "expected the id of the check that proves that it worked");
    if (facts.proof !== undefined && facts.proof === facts.id && (facts.good === undefined || facts.bad === undefined))
      wrong("proof", "a command that proves itself says what a good and what a bad answer looks like");
    if ((facts.undo === undefined) === (facts["no-undo"] === undefined))
      wrong("undo", 'expected either undo=ID or no-undo="why nothing takes it back"');
  });
export type CommandFacts = z.infer<typeof commandFacts>;

/** Who loses the connection when this command runs. */
export const loserOf = ({ effect, disconnects }: Pick<CommandFacts, "effect" | "disconnects">): Loser => disconnects ?? usualLoser(effect);

/** One way to give the command: the code in one shell. */
export interface CommandForm {
  readonly shell: Shell;
  readonly code: string;
  /** The name of the tab where the shell's own is not enough: "certlm.msc". */
  readonly title?: string;
  /** A text that one puts into a window on a way through menus: a filter. */
  readonly paste?: string;
}

export interface Command {
  readonly facts: CommandFacts;
  readonly forms: readonly CommandForm[];
  /** What a check prints, in the order in which it is shown. */
  readonly samples?: readonly Sample[];
}

/** What one writes in data files: defaults may be left out. */
export interface CommandSource {
  readonly facts: z.input<typeof commandFacts>;
  readonly forms: readonly CommandForm[];
  /** The events that it reads: the way to them through Event Viewer is one more form. */
  readonly events?: Events;
  readonly samples?: readonly Sample[];
}
