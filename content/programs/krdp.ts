import type { ProgramText } from "./program-text";

export const krdp = {
  program: "krdp",
  line: /\bkrdpserver\[\d{1,8}\]:|\borg\.kde\.krdp\b/,
  marks: [
    [/valid TLS certificate .{0,300}is required|Could not read certificate file/, "linux-no-certificate"],
    [/Unable to listen for connections on/, "linux-server-stopped"],
    [
      /pam_(?:authenticate|acct_mgmt) failure|Client (?:does not|doesn't) support (?:graphics pipeline|resizing|pointer caching)/,
      "krdp-refused",
    ],
  ],
  seen: "krdp-seen",
} as const satisfies ProgramText;
