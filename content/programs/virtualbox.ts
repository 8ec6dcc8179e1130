import type { ProgramText } from "./program-text";

/** VirtualBox' own server, after its VRDP sources and logs. */
export const virtualBox = {
  program: "virtualbox",
  line: /^\d{2,4}:\d\d:\d\d\.\d{3,6} (?:VRDP|VRDE): /,
  marks: [
    [/failed (?:to (?:access|query) )?(?:query )?the server (?:certificate|PrivateKey) file/, "vbox-no-certificate"],
    [/Could not start the server|Extension is not available|Failed to launch/, "vbox-not-started"],
  ],
  seen: "vbox-seen",
} as const satisfies ProgramText;
