import type { SourceKey } from "../sources";

/*
 * A level is seen from the cause: "if this is the cause, one hears this answer …". "rare" and "some" stand alone; the
 * strong levels name the source that says so in general, never a single case that one would like to see come out right.
 */
export const never = (because: SourceKey) => ({ level: "never", because }) as const;
export const often = (because: SourceKey) => ({ level: "often", because }) as const;
export const always = (because: SourceKey) => ({ level: "always", because }) as const;
