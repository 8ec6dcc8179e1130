import type { WordsOf } from "./words-of";

/** What was tried by hand, what Windows remembers, and what restricts a sign-in. */
export const byHandWords = {
  "by-hand": {
    password: ["works when I type the password", "typed password works", "saved password fails", "works after deleting the saved password"],
    file: [
      "new window works, saved connection fails",
      "my rdp file fails",
      "one rdp file fails, plain mstsc works",
      "new rdp file works",
      "works after deleting Default.rdp",
    ],
    name: ["works by name, not by address", "works by full name", "only by name", "address fails, name works", "name works"],
    address: [
      "works by address, not by name",
      "works by IP",
      "only by address",
      "name fails, address works",
      "address works",
      "name does not resolve, address works",
    ],
    fails: ["neither name nor address works", "typed by hand it fails too"],
    "no-name": [
      "name not found from here",
      "name does not resolve",
      "DNS does not know the name",
      "nslookup finds nothing",
      "name resolves elsewhere only",
    ],
  },
  "saved-password": {
    kept: [
      "saved password",
      "stored credential",
      "TERMSRV entry",
      "cmdkey lists the host",
      "Credential Manager has an entry",
      "remembered password",
      "kept password",
    ],
    none: ["no saved password", "no stored credential", "cmdkey lists nothing", "no TERMSRV entry"],
  },
  "sign-in-policy": {
    ntlm: [
      "NTLM blocked",
      "NTLM restricted",
      "NTLM disabled",
      "LmCompatibilityLevel",
      "NTLMv1",
      "Protected Users",
      "RestrictSendingNTLMTraffic",
      "Kerberos only",
    ],
    "credential-guard": ["Credential Guard", "Credential Guard running", "LsaIso"],
    none: ["NTLM is allowed", "no Credential Guard", "no restriction of NTLM", "no policy restricts the sign-in"],
  },
} as const satisfies WordsOf;
