import { ofKind, signOf, type ReadSigns, type SignId } from "./sign";

/** The host of a log of xrdp or GNOME is no Windows; the log of FreeRDP says nothing about that. */
const serverSeen = { xrdp: "xrdp-seen", gnome: "gnome-seen" } as const;

/** The first says why the second came: a client that refuses the certificate ends TLS itself. In this order. */
const explained: readonly (readonly [SignId, SignId])[] = [
  ["freerdp-client-refused", "freerdp-tls-ended"],
  ["freerdp-name-mismatch", "freerdp-tls-ended"],
  ["freerdp-name-mismatch", "freerdp-client-refused"],
  ["xrdp-no-common-tls", "xrdp-tls-failed"],
];

/** Log lines of other RDP programs. */
export const otherProgramSigns: ReadSigns = (facts) => {
  const lines = ofKind(facts, "log-line");
  const bySign = new Map<SignId, (typeof lines)[number][]>();
  const add = (id: SignId, line: (typeof lines)[number]) => {
    const found = bySign.get(id) ?? [];
    found.push(line);
    bySign.set(id, found);
  };
  for (const line of lines) {
    if (line.program !== "freerdp") add(serverSeen[line.program], line);
    if (line.mark !== undefined) add(line.mark, line);
  }
  for (const [stronger, weaker] of explained) if (bySign.has(stronger)) bySign.delete(weaker);
  return [...bySign].flatMap(([id, found]) => signOf(id, found));
};
