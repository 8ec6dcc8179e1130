import type { Effect, Loser, Place } from "./command";

/** What one command, change or step by hand needs and does, as far as a reader has to know before starting. */
export interface Deed {
  readonly where: Place;
  readonly elevated: boolean;
  readonly effect: Effect;
  readonly loser: Loser;
  /** Who may lose the connection besides: when a setting does not count at once. */
  readonly perhaps?: Loser;
  /** In some cases only. */
  readonly branch: boolean;
  /** Whether something takes it back. */
  readonly undone: boolean;
  /** A downgrade, made for minutes. */
  readonly downgrade?: boolean;
}
