import type { Subject } from "../subject";
import { frame } from "./frame";
import { ownLines } from "./own-lines";

/** Lines that the commands of this site print, many of whose facts belong to other subjects, and what stands around all of it. */
export const ownCommands: Subject<never> = {
  recognisers: () => ({ program: [ownLines], frame: [frame] }),
};
