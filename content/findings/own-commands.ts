import type { MeaningsOf } from "./meaning";

/** Lines in words of the site's own commands, and the errors that come in their place. */
export const ownCommandMeanings = {
  "schannel-silent": { means: "Schannel is told to write no errors here: that the log is silent proves nothing." },
  "in-no-domain": { means: "The host is in no domain.", says: { "domain-trust": "no-domain" } },
  "rights-missing": { means: "The command was not allowed to look: run it as administrator. It says nothing yet." },
  "wrong-shell": {
    means: "The console does not know this command, so nothing was looked at. Use the shell that is named above the command.",
  },
  "port-not-filled": { means: "The command needs the port: write it in its first line, and run it again." },
  "no-rule-for-port": {
    means: "No rule of Windows Firewall names port {about}. A rule for the program, or for any port, may let it in all the same.",
    causes: ["firewall"],
  },
  "failures-not-recorded": { means: "This machine records no failed sign-ins: that none is listed proves nothing." },
} as const satisfies MeaningsOf;
