import type { Subject } from "../subject";
import { numberIn, valueOf } from "../text/blocks";
import { clientCommands } from "./client-commands";
import { clientSigns, type ClientSign } from "./client-signs";
import { rdpFile } from "./rdp-file";
import { savedPasswords } from "./saved-passwords";
import { updates } from "./updates";

/** The computer that connects: what it keeps, what runs on it, how it is told to connect. */
export const client: Subject<ClientSign> = {
  recognisers: () => ({ line: [updates, savedPasswords, rdpFile, clientCommands] }),
  lists: [
    [
      "build",
      ["build"],
      (block) => {
        const build = numberIn(valueOf(block, "build"));
        const caption = valueOf(block, "caption") ?? "";
        return build === undefined ? undefined : { kind: "windows-build", build, client: !/server/i.test(caption) };
      },
    ],
  ],
  signs: [clientSigns],
};
