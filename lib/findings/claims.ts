import type { Span } from "./fact";

/** Which characters of a text were read, and by whom. Readers come one after another, numbered from 1 to 255. */
export interface Claims {
  /** Whether a reader before this one has read some of it. */
  readonly isTaken: (span: Span, by: number) => boolean;
  readonly take: (span: Span, by: number) => void;
  /** Gives back all that one reader has taken. */
  readonly release: (by: number) => void;
  /** Whether anybody has read some of it. */
  readonly isRead: (span: Span) => boolean;
}

export function claims(length: number): Claims {
  const by = new Uint8Array(length);
  return {
    isTaken: ({ start, end }, reader) => {
      for (let at = start; at < Math.min(end, length); at += 1) if (by[at] !== 0 && by[at] !== reader) return true;
      return false;
    },
    take: ({ start, end }, reader) => {
      for (let at = start; at < Math.min(end, length); at += 1) if (by[at] === 0) by[at] = reader;
    },
    release: (reader) => {
      for (let at = by.indexOf(reader); at >= 0; at = by.indexOf(reader, at)) by[at] = 0;
    },
    isRead: ({ start, end }) => {
      for (let at = start; at < end; at += 1) if (by[at] !== 0) return true;
      return false;
    },
  };
}
