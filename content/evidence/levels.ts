import type { SourceKey } from "../sources";

/*
 * A level is seen from the cause: "if this is the cause, one hears this answer …". "rare" and "some" stand alone; the
 * strong levels name the source that says so in general, never a single case that one would like to see come out right.
 * "hardly" and "seldom" stand in the background alone: how often one hears the answer when nothing is wrong there.
 */
export const hardly = (because: SourceKey) => ({ level: "hardly", because }) as const;
export const seldom = (because: SourceKey) => ({ level: "seldom", because }) as const;
export const never = (because: SourceKey) => ({ level: "never", because }) as const;
export const often = (because: SourceKey) => ({ level: "often", because }) as const;
export const always = (because: SourceKey) => ({ level: "always", because }) as const;
