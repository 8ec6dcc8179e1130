import { valueOf } from "../text/blocks";
import { dated } from "../text/dates";
import { truth, type ListForm } from "../lists/list-form";
import type { Subject } from "../subject";
import { certificateSigns, type CertificateSign } from "./certificate-signs";
import { certificateTable } from "./certificate-table";
import { keyFileRights, lostKey } from "./key-file";

const list: ListForm = [
  "notAfter",
  ["notAfter"],
  (block) => ({
    kind: "certificate",
    thumbprint: valueOf(block, "thumbprint")?.replace(/\s/g, "").toUpperCase(),
    subject: valueOf(block, "subject"),
    issuer: valueOf(block, "issuer"),
    notAfter: dated(valueOf(block, "notAfter") ?? ""),
    hasPrivateKey: truth(valueOf(block, "hasPrivateKey")),
    store: valueOf(block, "store")?.split("::").at(-1),
  }),
];

/** Certificates, and the file with the key of the host's own. */
export const certificate: Subject<CertificateSign> = {
  recognisers: () => ({ line: [certificateTable, keyFileRights, lostKey] }),
  lists: [list],
  signs: [certificateSigns],
};
