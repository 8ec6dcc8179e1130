import { z } from "zod";
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
  "either-end": "on both ends, one after the other",
  "domain-controller": "on a domain controller",
  gateway: "on the gateway",
  broker: "on the Connection Broker",
  /** A bastion, a relay, a jump host: whatever opens the second leg. */
  middleman: "on the machine between",
  "pam-server": "on the PAM server",
  azure: "in Azure",
  "hyper-v": "on the Hyper-V server",
} as const;
export type Place = keyof typeof places;

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

const keysOf = <T extends Record<string, unknown>>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
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
    /** What a good answer of a check looks like, and a bad one. */
    good: sentence.optional(),
    bad: sentence.optional(),
    /** The file, or the folder of the files, that a note is written to. */
    file: sentence.optional(),
    /** Id of the command (or change) that shows the state before. */
    before: id.optional(),
    /** Id of the command that proves that it worked. */
    proof: id.optional(),
    /** Id of the command that takes it back; or the sentence why nothing does. */
    undo: id.optional(),
    "no-undo": sentence.optional(),
  })
  .superRefine((facts, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if ((facts.file === undefined) === (facts.effect === "writes-note"))
      wrong("file", facts.file === undefined ? "expected the file that the note is written to" : "only effect=writes-note names its file");
    if (facts.effect === "read-only" || facts.effect === "writes-note") {
      if ((facts.good === undefined) !== (facts.bad === undefined))
        wrong(facts.good ? "bad" : "good", "a check says both what a good and what a bad answer looks like");
      if (facts.undo ?? facts["no-undo"] ?? facts.before ?? facts.proof)
        wrong("undo", "a command that changes no setting has no before, proof or undo");
      return;
    }
    if (facts.before === undefined) wrong("before", "expected the id of the check that shows the state before");
    if (facts.proof === undefined) wrong("proof", "expected the id of the check that proves that it worked");
    if ((facts.undo === undefined) === (facts["no-undo"] === undefined))
      wrong("undo", 'expected either undo=ID or no-undo="why nothing takes it back"');
  });
export type CommandFacts = z.infer<typeof commandFacts>;

/** One way to give the command: the code in one shell. */
export interface CommandForm {
  readonly shell: Shell;
  readonly code: string;
  /** The name of the tab where the shell's own is not enough: "certlm.msc". */
  readonly title?: string;
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
  readonly samples?: readonly Sample[];
}
