import type { WordsOf } from "./words-of";

/** Who fails and who does not. */
export const whoWords = {
  "who-else": {
    everyone: [
      "nobody can connect",
      "no one can connect",
      "everyone is affected",
      "all users fail",
      "all computers fail",
      "fails from every computer",
      "the whole company is locked out",
    ],
    "this-computer": [
      "only my computer fails",
      "another computer works",
      "other computers work",
      "colleagues get in, this computer does not",
      "works from another computer",
      "fails from one computer",
    ],
    "this-user": [
      "one user fails",
      "only one account",
      "only my account fails",
      "other users get in",
      "another user works on the same computer",
      "works with another account",
      "administrators get in, ordinary users do not",
    ],
    "old-clients": [
      "old clients fail",
      "Windows 7 clients fail, Windows 10 works",
      "only XP fails",
      "older Windows fails, newer works",
      "thin clients fail, computers work",
    ],
    "one-program": ["FreeRDP fails, mstsc works", "another program fails, Remote Desktop Connection works"],
    "newer-clients": [
      "new computers fail",
      "Windows 11 fails, Windows 10 works",
      "24H2 fails, 23H2 works",
      "newer Windows fails, older works",
      "upgraded computers fail",
      "older computers work",
    ],
    "this-network": [
      "works from another network",
      "works from home, not from the office",
      "works from a mobile hotspot",
      "works without the VPN",
      "works on the LAN, fails through the VPN",
      "fails for everyone behind the gateway",
      "only from outside it fails",
      "works inside the office, fails from outside",
    ],
  },
  "other-hosts": {
    "only-this": ["other hosts work", "other servers work", "only this host fails", "only one server fails", "I reach every other host"],
    none: ["no host works from here", "every host fails from this computer", "cannot reach any host", "all servers fail from here"],
    "a-group": [
      "some servers work, some fail",
      "several hosts fail, others work",
      "all clones of one image fail",
      "only the servers of one site fail",
      "only the 2019 servers fail",
      "only hosts in the cloud fail",
    ],
  },
} as const satisfies WordsOf;
