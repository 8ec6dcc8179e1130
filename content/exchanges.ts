import type { Grade } from "@/lib/articles/grade";
import type { SourceKey } from "./sources";
import type { StageId } from "./stages";

/** One thing that is said on the way to a session. `aside` is said to somebody who is not the host. */
export interface Message {
  readonly from: "client" | "host" | "both" | "aside";
  readonly says: string;
}

export interface Exchange {
  readonly messages: readonly Message[];
  readonly grade: Grade;
  readonly by: SourceKey;
}

/** What the two ends say to each other at each stop, in order, where the host asks for Network Level Authentication. */
export const exchanges = {
  find: { messages: [{ from: "aside", says: "asks DNS which address the host's name has" }], grade: "inferred", by: "w-disc" },
  reach: {
    messages: [
      { from: "client", says: "opens a TCP connection, to port 3389 where nobody changed it" },
      { from: "host", says: "takes it" },
    ],
    grade: "inferred",
    by: "rs-port",
  },
  agree: {
    messages: [
      { from: "client", says: "Connection Request, with the security protocols that it offers" },
      { from: "host", says: "Connection Confirm, with the one that it chose, or with why it chose none" },
    ],
    grade: "documented",
    by: "bcgr-seq",
  },
  encrypt: {
    messages: [{ from: "both", says: "TLS handshake: version, cipher suite, the certificate of the host" }],
    grade: "documented",
    by: "bcgr-credssp",
  },
  prove: {
    messages: [
      { from: "both", says: "Kerberos or NTLM, inside TLS" },
      { from: "client", says: "the user's credentials, once that succeeded" },
    ],
    grade: "documented",
    by: "bcgr-credssp",
  },
  open: {
    messages: [
      { from: "both", says: "basic settings and channels" },
      { from: "client", says: "Client Info: who signs in, and how" },
      { from: "host", says: "the licence, or why there is none" },
      { from: "both", says: "capabilities, then the desktop" },
    ],
    grade: "documented",
    by: "bcgr-seq",
  },
} as const satisfies Readonly<Record<StageId, Exchange>>;
