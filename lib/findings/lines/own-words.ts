import { phrases } from "./phrases";

/** What a line says that only the commands of this site print, or the error that stands in its place. */
export type OwnSign =
  "schannel-silent" | "in-no-domain" | "rights-missing" | "port-not-filled" | "no-rule-for-port" | "failures-not-recorded";

export const ownWords = phrases<OwnSign>("own-words", [
  [/^EventLogging is \d{1,10}: Schannel writes no (?:events|errors)[^\n]{0,80}/gm, "schannel-silent"],
  [/^This computer is in no domain\./gm, "in-no-domain"],
  [/^No answer: run this as administrator\.[^\n]{0,60}/gm, "rights-missing"],
  // auditpol; a cmdlet that the account may not use.
  [/^[^\n:]{3,20} 0x00000522 [^\n]{0,60}(?:\n[^\n]{1,120})?/gm, "rights-missing"],
  [
    /^[A-Z][a-z]{1,12}-[A-Z]\w{1,40} ?: (?:Access (?:is )?denied|Zugriff verweigert|Accès refusé|Acceso denegado)[^\n]{0,120}/gm,
    "rights-missing",
  ],
  [/^Write the port in the line above[^\n]{0,80}/gm, "port-not-filled"],
  [/^No rule in force names port (\d{1,5})\./gm, "no-rule-for-port", ([, port]) => port],
  [/^System audit policy\n(?:[^\n]{0,120}\n){0,4}?[ \t]+Logon[ \t]+(?:Success|No Auditing)[ \t]*$/gm, "failures-not-recorded"],
]);
