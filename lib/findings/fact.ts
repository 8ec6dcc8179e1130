import type { EventSource } from "./events/known-events";
import type { Dated } from "./text/dates";

/** A part of the text: from `start` up to and not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was read, in the words of the field. Nothing here knows questions or causes. */
export type Reading =
  /** The numbers of the error dialog; "0x9O4 as 0x904" where a wrong character was mended. */
  | { readonly kind: "codes"; readonly disconnect?: number; readonly extended?: number; readonly readSo?: string }
  /** A code of the catalogue, by its list; a lone number that is not sure can be another thing. */
  | { readonly kind: "named-code"; readonly list: string; readonly number: number; readonly sure: boolean }
  | ({ readonly kind: "event" } & EventReading)
  /** One of our commands found no event; `log` where it names the log. */
  | { readonly kind: "empty-log"; readonly log?: string; readonly signIns?: true }
  | { readonly kind: "unreadable-log" }
  /** A line of our probe: what came back of the X.224 answer, or that it failed. */
  | {
      readonly kind: "probe";
      readonly target?: string;
      readonly bytes?: number;
      readonly first?: number;
      readonly type?: number;
      readonly code?: number;
      readonly failed?: true;
    }
  | {
      readonly kind: "certificate";
      readonly thumbprint?: string;
      readonly subject?: string;
      readonly issuer?: string;
      readonly notAfter?: Dated;
      readonly hasPrivateKey?: boolean;
      readonly store?: string;
    }
  /** Win32_TSGeneralSetting of the listener. */
  | {
      readonly kind: "listener-setting";
      readonly hash?: string;
      readonly hashType?: number;
      readonly securityLayer?: number;
      readonly minEncryption?: number;
    }
  /** The file with the key of the host's own certificate, and whether NETWORK SERVICE may read it. */
  | { readonly kind: "key-file"; readonly state: "missing" | "readable" | "unreadable" | "unclear" }
  | { readonly kind: "registry-value"; readonly key: string; readonly name: string; readonly data: string }
  | { readonly kind: "tcp-test"; readonly host?: string; readonly port: number; readonly open: boolean }
  /** qwinsta: whether a listener is among the rows, and sessions that are down or still connecting. */
  | { readonly kind: "sessions"; readonly listener: boolean; readonly whole: boolean; readonly state?: "down" | "connecting" }
  | { readonly kind: "service"; readonly name: string; readonly running: boolean; readonly changing?: true; readonly process?: number }
  /** Who listens on a port, and whether at the computer itself alone; no process where nothing listens. */
  | { readonly kind: "port-owner"; readonly process?: number; readonly local?: true }
  /** The hosts that Windows keeps a password for; none where the list is empty. */
  | { readonly kind: "saved-passwords"; readonly hosts: readonly string[] }
  | { readonly kind: "domain"; readonly check: "controller" | "channel"; readonly sound: boolean }
  | { readonly kind: "clock-offset"; readonly seconds: number }
  | { readonly kind: "clock-alone" }
  | { readonly kind: "rdp-file"; readonly settings: Readonly<Record<string, string>> }
  /** A line of a program's log, of a command or of a window: whose it is, and the sign that it gives where it gives one. */
  | { readonly kind: "line"; readonly of: string; readonly sign?: string; readonly about?: string }
  | { readonly kind: "firewall-rule"; readonly letsIn: boolean; readonly profile: string }
  | { readonly kind: "network-category"; readonly category: string }
  | { readonly kind: "resolved-name"; readonly address: string }
  | { readonly kind: "windows-build"; readonly build: number; readonly client: boolean }
  /** The version of the Remote Desktop client, which only our command for the client prints. */
  | { readonly kind: "client-version" }
  | { readonly kind: "update"; readonly installed?: Dated }
  | { readonly kind: "credential-guard"; readonly running: boolean }
  /** Known to be there and of no meaning by itself. */
  | { readonly kind: "seen" };

export interface EventReading {
  /** Missing for sources that have nothing to do with Remote Desktop. */
  readonly source?: EventSource;
  readonly id: number;
  /** As written. */
  readonly time?: string;
  /** Schannel: whose credential it is about. */
  readonly side?: "client" | "server";
  /** Service Control Manager: whether it is about Remote Desktop Services. Missing where the text is. */
  readonly remoteDesktop?: boolean;
  readonly address?: string;
  /** NTSTATUS codes in the text, such as 0xC000006D. */
  readonly statuses?: readonly number[];
  /** Schannel: the number of the alert. */
  readonly alert?: number;
  /** Event 1026: the error code. */
  readonly reason?: number;
  /** Known to stand in the log of healthy hosts too. */
  readonly noise?: boolean;
  /** Somebody wrote the number alone, and many programs have it. */
  readonly sourceUnknown?: true;
}

/** What was read and the words that gave it. */
export type Fact = Reading & {
  readonly at: Span;
  /** All of the text that this accounts for, where that is more than the words. */
  readonly within?: Span;
};

/** Reads one kind of text. Takes time in proportion to the text, and leaves alone what it does not know. */
export interface Recogniser {
  readonly id: string;
  /**
   * Goes through a text that is cleaned: no line of it is longer than `longestLine`. `undefined` between the facts is a
   * pause; there is one after every few stretches of text, so that a page can answer its reader meanwhile.
   */
  readonly recognise: (text: string) => Iterable<Fact | undefined>;
}
